import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Block } from '../document-model.ts';
import { recordedText } from './fact-record.ts';
import { noteGap, type Filling, type Scope } from './filling.ts';
import { fillRuns } from './fill-template.ts';
import type { FreeLeaf } from './outline.ts';

/** The officer's words, else the draft the outline offers, else a gap where the text is needed. */
export const fillFree = (filling: Filling, scope: Scope, leaf: FreeLeaf): readonly Block[] => {
  const own = filling.context.freeText(leaf.name);
  filling.record.set(`text.${leaf.name}`, recordedText((own ?? '').trim(), leaf.label));
  if (own !== null && own.trim() !== '') return textBlocks(own);
  if (leaf.offer !== null) {
    return [{ kind: 'paragraph', runs: fillRuns(filling, scope, leaf.offer) }];
  }
  if (leaf.optional) return [];
  const field = `text.${leaf.name}`;
  const label = noteGap(filling, field, { kind: 'missing', field, label: leaf.label });
  return [{ kind: 'paragraph', runs: [{ text: '', missing: label }] }];
};

/** One line of the officer is one paragraph; a line that begins with a dash is an item. */
const textBlocks = (text: string): readonly Block[] =>
  nfc(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const item = /^[-–+•]\s+(.*)$/.exec(line)?.[1];
      return item === undefined
        ? { kind: 'paragraph', runs: [{ text: line }] }
        : { kind: 'item', runs: [{ text: item }] };
    });
