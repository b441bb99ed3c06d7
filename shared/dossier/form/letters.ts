import { upper } from '#shared/kernel/vietnamese.ts';
import { each, round, withinSpan } from './finding.ts';
import type { Evaluator, FormFile, Selector } from './form-file.ts';
import type { FormParagraph, FormRun } from './form-model.ts';
import type { FormatRule } from './format-rule.ts';
import { isCenteredOnPage } from './placing.ts';

/** What a rule asks of letters; what it does not name it leaves free. */
export type LettersAsked = {
  readonly letterCase?: 'upper' | 'plain';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Size within the rule's own value. */
  readonly sized?: boolean;
  readonly centered?: boolean;
};

export const inked = (paragraph: FormParagraph): readonly FormRun[] =>
  paragraph.runs.filter((run) => run.text.trim() !== '');

export const isUpper = (text: string): boolean => /\p{L}/u.test(text) && text === upper(text);

/** Without the gaps a draft shows for a person to fill: "[…: Người ký văn bản]". */
export const written = (text: string): string => text.replace(/\[…:[^\]]*\]/gu, '').trim();

const caseFault = (paragraph: FormParagraph, asked: LettersAsked): string | null => {
  const text = written(paragraph.text);
  if (asked.letterCase === undefined || text === '') return null;
  if ((asked.letterCase === 'upper') === isUpper(text)) return null;
  return asked.letterCase === 'upper' ? 'không in hoa' : 'in hoa';
};

const toneFault = (paragraph: FormParagraph, asked: LettersAsked): string | null => {
  const runs = inked(paragraph);
  const bold = asked.bold !== undefined && runs.some((run) => run.bold !== asked.bold);
  const italic = asked.italic !== undefined && runs.some((run) => run.italic !== asked.italic);
  if (bold) return asked.bold ? 'không đậm' : 'đậm';
  if (italic) return asked.italic ? 'không nghiêng' : 'nghiêng';
  return null;
};

const sizeFault = (
  paragraph: FormParagraph,
  asked: LettersAsked,
  rule: FormatRule,
): string | null => {
  if (!asked.sized) return null;
  const wrong = inked(paragraph).find((run) => !withinSpan(run.sizePt, rule, 0));
  return wrong === undefined ? null : `cỡ ${round(wrong.sizePt)}`;
};

const centerFault = (
  paragraph: FormParagraph,
  asked: LettersAsked,
  file: FormFile,
): string | null =>
  asked.centered && !isCenteredOnPage(paragraph, file.model) ? 'không canh giữa' : null;

/** An evaluator for everything that is a matter of letters and of standing in the middle. */
export const letters = (select: Selector, asked: LettersAsked): Evaluator =>
  each(select, (paragraph, rule, file) =>
    [
      caseFault(paragraph, asked),
      toneFault(paragraph, asked),
      sizeFault(paragraph, asked, rule),
      centerFault(paragraph, asked, file),
    ].filter((fault) => fault !== null),
  );

export const uprightBold = { bold: true, italic: false } as const;
