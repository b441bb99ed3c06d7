import { afterAll, describe, expect, it } from 'vitest';
import { evaluators, type FormReport } from '#shared/dossier/form/check-form.ts';
import { baseFiles } from './good-files.ts';
import { docxBreakers } from './breakers-of-docx.ts';
import { inParagraph } from './docx-edit.ts';
import { pdfBreakers } from './breakers-of-pdf.ts';
import { wordBreakers } from './breakers-of-words.ts';
import { brokenRules, checkDocx, checkPdf, docxOf, pdfOf } from './check-file.ts';
import { printTable } from './rule-table.ts';

const mutations = () => ({ mutated: new Set<string>(), caught: new Set<string>() });
const shown = { DOCX: mutations(), PDF: mutations() };

/** Each rule for which a file was broken must be among those that are named. */
const expectNamed = (
  format: keyof typeof shown,
  rules: readonly string[],
  report: FormReport,
): void => {
  for (const rule of rules) shown[format].mutated.add(rule);
  expect(brokenRules(report)).toEqual(expect.arrayContaining([...rules]));
  for (const rule of rules) shown[format].caught.add(rule);
};

describe('a DOCX broken in its XML is caught', () => {
  it.each(docxBreakers)('$rule', async ({ rule, base, edit }) => {
    const report = checkDocx(await docxOf(base, { edit }), baseFiles[base].facts);
    expectNamed('DOCX', [rule], report);
  });
});

describe('a DOCX that says something wrong is caught', () => {
  it.each(wordBreakers)('$rule', async ({ rule, base, change }) => {
    const report = checkDocx(await docxOf(base, { change }), baseFiles[base].facts);
    expectNamed('DOCX', [rule], report);
  });
});

describe('a PDF that says something wrong is caught', () => {
  it.each(wordBreakers)('$rule', async ({ rule, base, change }) => {
    const report = await checkPdf(await pdfOf(base, change), baseFiles[base].facts);
    expectNamed('PDF', [rule], report);
  });
});

describe('a PDF broken in its drawing is caught', () => {
  it.each(pdfBreakers)('$rules', async ({ rules, base, edit }) => {
    const report = await checkPdf(await edit(await pdfOf(base)), baseFiles[base].facts);
    expectNamed('PDF', rules, report);
  });
});

describe('a paper with one fault', () => {
  it('is told that fault and none that follows from it', async () => {
    const one = docxBreakers.find(({ rule }) => rule === 'ND30-KG-04');
    const edit = inParagraph('Kính gửi', (xml) => xml.replace('Kính gửi:', 'Kính gửi'));
    const report = checkDocx(await docxOf('report', { edit }), baseFiles.report.facts);
    expect(brokenRules(report)).toEqual([one?.rule]);
  });
});

describe('the rules together', () => {
  it('each evaluator was shown to fail on a file broken for it', () => {
    expect(Object.keys(evaluators).filter((rule) => !shown.DOCX.caught.has(rule))).toEqual([]);
    expect(shown.PDF.caught.size).toBeGreaterThanOrEqual(145);
  });

  afterAll(() => printTable(shown));
});
