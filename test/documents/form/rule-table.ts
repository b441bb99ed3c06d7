import { evaluators } from '#shared/dossier/form/check-form.ts';
import type { FormatRule } from '#shared/dossier/form/format-rule.ts';
import { notEvaluated, rules } from './check-file.ts';

/** Kinds of papers a commune's dossier has none of. */
const foreign = [
  'cong-van',
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

/** Prints what was reached, for whoever reads the log of a test run. */
export const printTable = (shown: Readonly<Record<'docx' | 'pdf', ReadonlySet<string>>>): void => {
  const reasoned = notEvaluated.filter(({ rule }) => applicable.includes(rule));
  const lines = [
    `rules of nd30.json               ${rules.rules.length}`,
    `apply and marked for docx or pdf ${applicable.length}`,
    `evaluated                        ${evaluated.length}`,
    `shown to fail in DOCX            ${shown.docx.size}`,
    `shown to fail in PDF             ${shown.pdf.size}`,
    `with a reason instead            ${notEvaluated.length}, of which apply ${reasoned.length}:`,
    ...reasoned.map(({ rule, reason }) => `  ${rule}  ${reason}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};
