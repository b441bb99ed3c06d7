import type { Verdict } from '#shared/criteria/verdict.ts';
import { codeOf } from '#shared/imports/code-cell.ts';
import type { MappedRow, MappedValue } from '#shared/imports/mapped-row.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { longestCode, type TableRow } from './result-row.ts';
import type { TypedAnswer } from './typed-answer.ts';

type KnownCodes = {
  readonly indicators: ReadonlySet<string>;
  /** Numbers of criteria: a row of one is a heading, not a result. */
  readonly headings: ReadonlySet<string>;
};

/** A row read as a result; null for a row that is a heading or says nothing. */
export const resultOfRow = (
  row: MappedRow,
  { indicators, headings }: KnownCodes,
  previous: string | undefined,
): TableRow | null => {
  const { values } = row;
  const written = values.get('code');
  const read = written ? codeOf(bare(written), { known: indicators, previous }) : { code: '' };
  const code = ('code' in read ? read.code : (written?.cell.number ?? '')).slice(0, longestCode);
  if (isHeading(code, values, { indicators, headings })) return null;
  if (row.error) return { row: row.line, code, error: row.error };
  if ('between' in read) {
    const choices = read.between.join(', ');
    return {
      row: row.line,
      code,
      error: appError('import.ambiguousCode', { code, choices }, 'code'),
    };
  }
  return readAnswer({ row: row.line, code }, values);
};

type Values = MappedRow['values'];

/** Rows of criteria and of groups stand between the indicators; without a known code and a result they say nothing. */
const isHeading = (code: string, values: Values, { indicators, headings }: KnownCodes): boolean => {
  if (indicators.has(code)) return false;
  const hasResult = ['value', 'numerator', 'denominator', 'verdict'].some((field) =>
    values.has(field),
  );
  return !hasResult || headings.has(code) || code === '';
};

/** "Chỉ tiêu 1.1." is the code 1.1; what is no such text stays as it is. */
const bare = ({ cell, text }: MappedValue): MappedValue['cell'] => {
  if (cell.number !== undefined) return cell;
  const match = /^(?:chi tieu|ct|tieu chi|tc)?\s*(\d+(?:\.\d+)?)\.?$/.exec(fold(text));
  return { text: match?.[1] ?? text };
};

const readAnswer = (
  place: { readonly row: number; readonly code: string },
  values: Values,
): TableRow => {
  const verdict = verdictOf(values.get('verdict'));
  if (verdict === undefined) {
    const text = values.get('verdict')?.text.slice(0, 60) ?? '';
    return {
      ...place,
      error: appError('result.wrongKind', { text, column: 'verdict' }, 'verdict'),
    };
  }
  const answer: TypedAnswer = {
    ...numbersOf(values),
    ...(verdict !== null && { verdict }),
    ...wordsOf(values),
  };
  return { ...place, answer };
};

const numbersOf = (values: Values): TypedAnswer => {
  const [value, numerator, denominator] = ['value', 'numerator', 'denominator'].map((field) => {
    const mapped = values.get(field);
    return mapped && (mapped.flag ?? mapped.text);
  });
  return {
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator: String(numerator) }),
    ...(denominator !== undefined && { denominator: String(denominator) }),
  };
};

const wordsOf = (values: Values): TypedAnswer => {
  const [note, reason] = [values.get('note')?.text, values.get('reason')?.text];
  return { ...(note !== undefined && { note }), ...(reason !== undefined && { reason }) };
};

const verdicts: Readonly<Record<string, Verdict>> = {
  met: 'met',
  'not-met': 'not-met',
  'not-applicable': 'not-applicable',
  undecided: 'undecided',
  dat: 'met',
  x: 'met',
  'chua dat': 'not-met',
  'khong dat': 'not-met',
  'khong ap dung': 'not-applicable',
  'khong thuoc doi tuong ap dung': 'not-applicable',
  'chua danh gia': 'undecided',
};

/** Null where nothing is written, undefined where the words are none of those that offices use. */
const verdictOf = (mapped: MappedValue | undefined): Verdict | null | undefined => {
  if (!mapped) return null;
  return verdicts[fold(mapped.text).replace(/\s+/g, ' ')];
};
