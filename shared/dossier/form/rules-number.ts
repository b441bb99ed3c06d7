import { fold } from '#shared/kernel/vietnamese.ts';
import { each, round, textOf, when } from './finding.ts';
import type { Evaluator, Evaluators, FormFile, Selector } from './form-file.ts';
import { letters } from './letters.ts';
import { centeredUnder } from './placing.ts';

const number: Selector = ({ boxes }) => [boxes.number];
const placeAndDate: Selector = ({ boxes }) => [boxes.placeAndDate];

/** Patterns of number and date bind an issued paper, not a draft. */
const issued = (evaluator: Evaluator): Evaluator => when((file) => file.paper.issued, evaluator);

const matches = (select: Selector): Evaluator =>
  each(select, (paragraph, rule) =>
    new RegExp(textOf(rule), 'u').test(paragraph.text.trim()) ? null : paragraph.text,
  );

const ofLetter = (evaluator: Evaluator): Evaluator =>
  when((file) => file.paper.kind === 'letter', evaluator);

/** A công văn names no kind of paper. */
const named = (evaluator: Evaluator): Evaluator =>
  when((file) => file.paper.kind !== 'letter', evaluator);

const numberPart = (text: string): string => text.replace(/^\D*/, '').replace(/\D.*$/, '');

const symbolPart = (text: string): string => text.replace(/^[^/]*\//, '').trim();

/** Small letters that belong to abbreviations of Phụ lục III: TTr, CTr, QyĐ, TrS. */
const registered = /^(TTr|CTr|QyĐ|TrS)$/;

const symbolFault = (text: string): string | null =>
  symbolPart(text)
    .split(/[-\s–]+/)
    .find((group) => !registered.test(group) && /\p{Ll}/u.test(group)) ?? null;

const isJoined = (text: string): boolean => /^[^\s–—_.]+(-[^\s–—_.]+)*$/.test(symbolPart(text));

const abbreviationFault = (text: string, file: FormFile): string | null => {
  const wanted = file.abbreviations.get(fold(file.boxes.title?.text ?? '').trim());
  const [found = ''] = symbolPart(text).split('-');
  return wanted === undefined || wanted === found ? null : found;
};

export const numberRules: Evaluators = {
  'ND30-SO-01': each(number, (paragraph, rule) =>
    paragraph.text.startsWith(textOf(rule)) ? null : paragraph.text,
  ),
  'ND30-SO-02': letters(number, { sized: true }),
  'ND30-SO-03': letters(number, { italic: false, bold: false }),
  'ND30-SO-04': issued(
    each(number, (paragraph, rule) => {
      const digits = numberPart(paragraph.text);
      return new RegExp(textOf(rule)).test(digits) ? null : digits;
    }),
  ),
  'ND30-SO-05': each(number, (paragraph) => symbolFault(paragraph.text)),
  'ND30-SO-06': each(number, (paragraph, rule, file) => {
    const separator = textOf(rule);
    const isTight = !file.paper.issued || /\d\/\p{L}/u.test(paragraph.text);
    return paragraph.text.split(separator).length === 2 && isTight ? null : paragraph.text;
  }),
  'ND30-SO-07': each(number, ({ text }) => (isJoined(text) ? null : symbolPart(text))),
  'ND30-SO-08': centeredUnder(number, ({ boxes }) => boxes.issuer.at(-1) ?? null),
  'ND30-SO-09': named(issued(matches(number))),
  'ND30-SO-10': ofLetter(issued(matches(number))),
  'ND30-SO-13': named(each(number, ({ text }, _, file) => abbreviationFault(text, file))),
};

const monthOf = (text: string): string => /tháng\s+(\d+)/.exec(text)?.[1] ?? '';
const dayOf = (text: string): string => /ngày\s+(\d+)/.exec(text)?.[1] ?? '';

const properName = /^[\p{Lu}\d]/u;
const nameOf = (text: string): string => text.replace(/,.*$/, '').trim();

const capitalFault = (text: string): string | null =>
  nameOf(text)
    .split(/\s+/)
    .find((word) => !properName.test(word)) ?? null;

/** Everything but minutes, which leave box 4 empty (ND30-BB-01). */
const dated = (evaluator: Evaluator): Evaluator =>
  when((file) => file.paper.kind !== 'minutes', evaluator);

export const placeAndDateRules: Evaluators = {
  'ND30-DD-01': dated(
    each(placeAndDate, (paragraph, rule, { boxes }) => {
      const off = paragraph.heightMm - (boxes.number?.heightMm ?? paragraph.heightMm);
      return Math.abs(off) <= (rule.tolerance ?? 1) ? null : `lệch ${round(off)} mm`;
    }),
  ),
  'ND30-DD-02': dated(centeredUnder(placeAndDate, ({ boxes }) => boxes.nation)),
  'ND30-DD-03': dated(letters(placeAndDate, { sized: true })),
  'ND30-DD-04': dated(letters(placeAndDate, { letterCase: 'plain', italic: true, bold: false })),
  'ND30-DD-05': dated(
    issued(
      each(placeAndDate, ({ text }, rule) =>
        new RegExp(textOf(rule), 'u').test(text.trim()) ? capitalFault(text) : text,
      ),
    ),
  ),
  'ND30-DD-06': dated(
    issued(each(placeAndDate, ({ text }) => (/^\d\d$/.test(dayOf(text)) ? null : dayOf(text)))),
  ),
  'ND30-DD-07': dated(
    issued(
      each(placeAndDate, ({ text }) =>
        /^(01|02|[3-9]|1[0-2])$/.test(monthOf(text)) ? null : monthOf(text),
      ),
    ),
  ),
};
