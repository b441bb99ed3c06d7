import { evaluators } from '#shared/dossier/form/check-form.ts';
import type { FormatRule } from '#shared/dossier/form/format-rule.ts';
import { notEvaluated, rules } from './check-file.ts';

/** Kinds of papers a commune's dossier has none of. */
const foreign = [
  'archive',
  'scan',
  'copy',
  'copy-paper',
  'if-urgent',
  'if-secret',
  'if-limited',
  'incoming',
  'document-management-system',
];

/** Rules for tờ trình, báo cáo, biên bản and phụ lục that a DOCX or a PDF can keep or break. */
export const isApplicable = (rule: FormatRule): boolean =>
  rule.checkIn.some((place) => place === 'docx' || place === 'pdf') &&
  !rule.appliesTo.every((kind) => foreign.includes(kind));

export const applicable = rules.rules.filter(isApplicable).map((rule) => rule.id);
export const evaluated = Object.keys(evaluators);

type Mutations = {
  /** Rules for which a file was broken on purpose, and those that were then named. */
  readonly mutated: ReadonlySet<string>;
  readonly caught: ReadonlySet<string>;
};

/** Prints what was reached, for whoever reads the log of a test run. */
export const printTable = (formats: Readonly<Record<'DOCX' | 'PDF', Mutations>>): void => {
  const reasons = Map.groupBy(notEvaluated, ({ why }) => why);
  const lines = [
    `rules of nd30.json ${rules.rules.length}, evaluated ${evaluated.length}, with a reason instead ${notEvaluated.length}:`,
    ...[...reasons].map(([why, own]) => `  ${why} ${own.length}`),
    ...Object.entries(formats).map(
      ([format, { mutated, caught }]) =>
        `${format}: rules checked ${evaluated.length}, mutated ${mutated.size}, caught ${caught.size}`,
    ),
    `not to be broken in a PDF alone: ${evaluated.filter((rule) => !formats.PDF.mutated.has(rule)).join(', ')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};
