import { useCallback, useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import { pastedCells, placeBlock, type Box, type Grid, type Placed } from './grid-places.ts';

type Place = { readonly row: number; readonly column: number };
type Problems = ReadonlyMap<string, string>;

export const boxKey = ({ villageId, concept }: Pick<Box, 'villageId' | 'concept'>): string =>
  `${villageId} ${concept}`;

/** Writes one typed box, or a pasted block: all of it or nothing. */
export const useFill = (sheetId: string, grid: Grid) => {
  const text = useText('figures');
  const toast = useToast();
  const { problems, write } = useWrite(sheetId);

  const paste = async (event: ClipboardEvent, at: Place) => {
    const block = pastedCells(event.clipboardData.getData('text/plain'));
    const columns = Math.max(...block.map((line) => line.length));
    if (block.length === 1 && columns === 1) return;
    event.preventDefault();
    const placed = placeBlock(grid, at, block);
    if (placed === null) {
      const title = text('sheets.pasteOutside', { rows: block.length, columns });
      return toast({ tone: 'failed', title });
    }
    if (await write(placed))
      toast({ tone: 'done', title: text('sheets.pasted', { count: placed.length }) });
  };

  const type = useLatest((box: Box, typed: string) => void write([{ box, text: typed }]));
  const pasteAt = useLatest((event: ClipboardEvent, at: Place) => void paste(event, at));
  return { problems, type, pasteAt };
};

/** Saves boxes that can all be read, else says which can't and saves none. */
const useWrite = (sheetId: string) => {
  const ui = useText('ui');
  const toast = useToast();
  const errorText = useErrorText();
  const { run } = useCommand('villages.fill');
  const [problems, setProblems] = useState<Problems>(new Map());
  const write = async (placed: readonly Placed[]): Promise<boolean> => {
    const wrong = placed.flatMap(({ box, text: typed }) => {
      const problem = problemOf(typed, ui);
      return problem === null ? [] : [[boxKey(box), problem] as const];
    });
    setProblems(new Map(wrong));
    const [first] = wrong;
    if (first) {
      toast({ tone: 'failed', title: first[1] });
      return false;
    }
    const cells = placed.map(({ box: { villageId, concept }, text: typed }) => ({
      villageId,
      concept,
      value: typed === '' ? null : typed,
    }));
    const answer = await run({ sheetId, cells });
    // What was refused still stands in its boxes: they say so until they are mended.
    if (!answer.ok)
      setProblems(new Map(placed.map(({ box }) => [boxKey(box), errorText(answer.error).title])));
    return answer.ok;
  };
  return { problems, write };
};

/** The same function for the whole life of the page: a grid of 171 boxes is not drawn anew at every key. */
const useLatest = <A, B>(handler: (first: A, second: B) => void) => {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  return useCallback((first: A, second: B) => latest.current(first, second), []);
};

const problemOf = (typed: string, ui: ReturnType<typeof useText<'ui'>>): string | null => {
  if (typed === '') return null;
  const { kind } = readVietnameseNumber(typed);
  if (kind === 'number') return null;
  return ui(kind === 'ambiguous' ? 'number.ambiguous' : 'number.notANumber');
};
