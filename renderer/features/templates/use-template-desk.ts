import { useEffect, useMemo, useRef, useState } from 'react';
import { parseOutline } from '#shared/dossier/outline/parse-outline.ts';
import { checkWording, type WordingFault } from '#shared/dossier/wording/check-wording.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useCommand, type Command } from '../../app/use-command.ts';
import type { Place, Template } from './TemplatePage.tsx';

export type TemplateDesk = {
  readonly text: string;
  readonly faults: readonly WordingFault[];
  readonly isSaved: boolean;
  readonly type: (text: string) => void;
  /** Puts words where the cursor is. */
  readonly insert: (words: string) => void;
  readonly goToLine: (line: number) => void;
  readonly replaceIn: (fault: WordingFault) => void;
  /** Keeps what was typed as the draft; true once it is kept. */
  readonly save: () => Promise<boolean>;
  /** Shows the text that is kept, after a draft was dropped or taken back. */
  readonly reset: () => void;
};

/** The text as it is being written, with what is wrong in it; kept when the field or the page is left. */
export const useTemplateDesk = (place: Place, template: Template): TemplateDesk => {
  const kept = template.draft ?? template.usedText ?? template.shipped;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? kept;
  const faults = useFaults(text, template);
  const saving = useCommand('templates.save');
  const save = useSave({ place, kept, typed, saving });
  return {
    text,
    faults,
    isSaved: text === kept,
    type: setTyped,
    insert: (words) => insertAt(textArea(), text, { words, setTyped }),
    goToLine: (line) => selectLine(textArea(), text, line),
    replaceIn: (fault) => setTyped(corrected(text, fault)),
    save,
    reset: () => setTyped(null),
  };
};

const useFaults = (text: string, template: Template): readonly WordingFault[] => {
  const { shipped, grounds, outlines } = template;
  const beside = useMemo(() => {
    const parsed = parseOutline(shipped);
    const keys = grounds.map(({ key }) => key);
    return { shipped: parsed.ok ? parsed.value : { nodes: [] }, grounds: keys, outlines };
  }, [shipped, grounds, outlines]);
  return useMemo(() => checkWording(text, beside).faults, [text, beside]);
};

type Saving = {
  readonly place: Place;
  readonly kept: string;
  readonly typed: string | null;
  readonly saving: Command<'templates.save'>;
};

const useSave = (now: Saving): (() => Promise<boolean>) => {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const save = async (): Promise<boolean> => {
    const { place, kept, typed, saving } = latest.current;
    if (typed === null || nfc(typed) === kept) return true;
    return (await saving.run({ ...place, text: nfc(typed) })).ok;
  };
  const leave = useRef(save);
  useEffect(() => {
    const last = leave.current;
    return () => void last();
  }, []);
  return save;
};

/** Name of the field in the page. */
export const textId = 'template-text';

const textArea = (): HTMLTextAreaElement | null => {
  const found = document.getElementById(textId);
  return found instanceof HTMLTextAreaElement ? found : null;
};

type Inserting = { readonly words: string; readonly setTyped: (text: string) => void };

const insertAt = (
  area: HTMLTextAreaElement | null,
  text: string,
  { words, setTyped }: Inserting,
): void => {
  const at = area?.selectionStart ?? text.length;
  setTyped(text.slice(0, at) + words + text.slice(area?.selectionEnd ?? at));
  requestAnimationFrame(() => {
    area?.focus();
    area?.setSelectionRange(at + words.length, at + words.length);
  });
};

const selectLine = (area: HTMLTextAreaElement | null, text: string, line: number): void => {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area?.focus();
  area?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  document.getElementById(lineId(line))?.scrollIntoView({ block: 'center' });
};

export const lineId = (line: number): string => `template-line-${line}`;

const corrected = (text: string, { line, found, suggestion }: WordingFault): string =>
  text
    .split('\n')
    .map((one, index) => (index === line - 1 ? one.replace(found, suggestion ?? found) : one))
    .join('\n');
