import type { TextRun } from '#shared/imports/read-table.ts';
import { attributeIn, scanXml } from '../scan-xml.ts';

/** A text of a workbook; `runs` where pieces of it have their own font. */
export type SharedText = { readonly text: string; readonly runs?: readonly TextRun[] };

/** Gathers the text of a cell from its elements: runs with their fonts, without phonetic hints. */
export type TextGatherer = {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly add: (text: string) => void;
  /** What was gathered; the next text starts empty. */
  readonly take: () => SharedText;
};

export const gatherText = (): TextGatherer => {
  let runs: { text: string; font?: string }[] = [];
  let isText = false;
  let isHint = false;
  const current = (): { text: string; font?: string } => {
    const last = runs.at(-1) ?? { text: '' };
    if (runs.length === 0) runs.push(last);
    return last;
  };
  return {
    open: (name, attributes) => {
      if (name === 'r') runs.push({ text: '' });
      else if (name === 'rPh') isHint = true;
      else if (name === 't') isText = !isHint;
      else if (name === 'rFont') current().font = attributeIn(attributes, 'val') ?? '';
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isHint = false;
    },
    add: (text) => {
      if (isText) current().text += text;
    },
    take: () => {
      const taken = runs;
      runs = [];
      return sharedText(taken);
    },
  };
};

const sharedText = (runs: readonly TextRun[]): SharedText => {
  const text = escapedLetters(runs.map((run) => run.text).join(''));
  return runs.some(({ font }) => font !== undefined) ? { text, runs } : { text };
};

/** Excel writes letters that XML can't hold as _x000D_. */
const escapedLetters = (text: string): string =>
  text.includes('_x') ? text.replace(/_x000[dD]_\n?/g, '\n') : text;

/** More than any workbook of people holds; a file of nothing but empty texts is made to fill the memory. */
const mostStrings = 2_000_000;

/** Texts that several cells share, by their number. */
export const readStrings = (xml: string | null): readonly SharedText[] => {
  const texts: SharedText[] = [];
  if (xml === null) return texts;
  const gatherer = gatherText();
  scanXml(xml, {
    open: gatherer.open,
    text: gatherer.add,
    close: (name) => {
      gatherer.close(name);
      if (name === 'si' && texts.push(gatherer.take()) > mostStrings)
        throw new Error('too many texts');
    },
  });
  return texts;
};
