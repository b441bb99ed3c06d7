import { findAnnexes, type AnnexBoxes } from './find-annexes.ts';
import { findContent, findLetterContent, type ContentBoxes } from './find-content.ts';
import { findHeader, type HeaderBoxes } from './find-header.ts';
import { findSignature, type SignatureBoxes } from './find-signature.ts';
import type { FormModel, FormParagraph } from './form-model.ts';

/** The numbered boxes of Phụ lục I, found in a file. */
export type FormBoxes = HeaderBoxes &
  ContentBoxes & {
    readonly signature: SignatureBoxes;
    readonly annexes: readonly AnnexBoxes[];
    /** Box 13, at the foot of the first sheet. */
    readonly address: readonly FormParagraph[];
  };

export type BoxClues = {
  readonly superior: readonly string[];
  readonly isAnnex: boolean;
  readonly isLetter: boolean;
  /** More sign than two, in rows below one another. */
  readonly hasSignerRows: boolean;
  readonly isTitle: (text: string) => boolean;
};

const isRunning = (paragraph: FormParagraph): boolean =>
  paragraph.section === 0 && paragraph.grid === null && paragraph.region === 'body';

/** The header ends where a paragraph first takes the whole width after a column. */
const headerEnd = (main: readonly FormParagraph[]): number => {
  const columned = main.findIndex((paragraph) => paragraph.column !== 'full');
  if (columned < 0) return 0;
  const full = main.findIndex(
    (paragraph, index) => index > columned && paragraph.column === 'full',
  );
  return full < 0 ? main.length : full;
};

export const findBoxes = (model: FormModel, clues: BoxClues): FormBoxes => {
  const main = clues.isAnnex ? [] : model.paragraphs.filter(isRunning);
  const end = headerEnd(main);
  const footAt = main.findIndex((paragraph, index) => index >= end && paragraph.column !== 'full');
  const foot = footAt < 0 ? main.length : footAt;
  return {
    ...findHeader(main.slice(0, end), clues.superior),
    ...(clues.isLetter
      ? findLetterContent(main.slice(end, foot))
      : findContent(main.slice(end, foot), clues.isTitle)),
    signature: findSignature(main.slice(foot), clues.hasSignerRows),
    annexes: findAnnexes(model),
    address: model.paragraphs.filter((paragraph) => paragraph.region === 'page-foot'),
  };
};
