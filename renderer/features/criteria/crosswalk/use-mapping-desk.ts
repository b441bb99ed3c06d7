import { useState } from 'react';
import type { CrosswalkLine } from '#shared/criteria/crosswalk/crosswalk.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useUndoToast } from '../../../app/use-undo.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Mapping } from './CrosswalkPage.tsx';
import { useTargetWords } from './use-target-words.ts';

/** A line that is open, and the one it takes the place of; a new one takes nobody's. */
export type OpenLine = { readonly line: CrosswalkLine; readonly instead: CrosswalkLine | null };

export type MappingDesk = ReturnType<typeof useMappingDesk>;

/** Changes to the lines; each is saved at once as the office's own mapping, and can be taken back. */
export const useMappingDesk = (mapping: Mapping) => {
  const text = useText('crosswalks');
  const targetWords = useTargetWords();
  const [opened, setOpened] = useState<OpenLine | null>(null);
  const offerUndo = useUndoToast();
  const save = useCommand('crosswalks.save', { fields: ['from'] });
  const { from, to, lines } = mapping;
  const put = async (next: readonly CrosswalkLine[], words: string): Promise<boolean> => {
    const saved = await save.run({ fromSetId: from.id, toSetId: to.id, lines: [...next] });
    if (saved.ok) offerUndo(words);
    return saved.ok;
  };
  const keep = async ({ line, instead }: OpenLine): Promise<void> => {
    const next = instead ? lines.map((one) => (one === instead ? line : one)) : [...lines, line];
    const words = text('editor.saved', { target: targetWords(line.to) });
    if (await put(next, words)) setOpened(null);
  };
  const remove = async (line: CrosswalkLine): Promise<void> => {
    const words = text('editor.removed', { target: targetWords(line.to) });
    await put(
      lines.filter((one) => one !== line),
      words,
    );
  };
  const take = async (offer: Mapping['suggestions'][number]): Promise<void> =>
    keep({
      line: offeredLine(offer, text('suggest.note', { percent: offer.likeness })),
      instead: null,
    });
  return { opened, open: setOpened, close: () => setOpened(null), keep, remove, take, save };
};

const offeredLine = (
  { from, to, covers }: Mapping['suggestions'][number],
  note: string,
): CrosswalkLine => ({
  from: [from],
  to: { indicator: to },
  covers,
  confidence: 'inferred',
  note,
});
