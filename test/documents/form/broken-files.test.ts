import { afterAll, describe, expect, it } from 'vitest';
import { evaluators } from '#shared/dossier/form/check-form.ts';
import { baseFiles } from './good-files.ts';
import { docxBreakers } from './breakers-of-docx.ts';
import { pdfBreakers } from './breakers-of-pdf.ts';
import { wordBreakers } from './breakers-of-words.ts';
import { brokenRules, checkDocx, checkPdf, docxOf, pdfOf } from './check-file.ts';
import { printTable } from './rule-table.ts';

const shown = { docx: new Set<string>(), pdf: new Set<string>() };

describe('a DOCX broken in its XML is caught', () => {
  it.each(docxBreakers)('$rule', async ({ rule, base, edit }) => {
    const report = checkDocx(await docxOf(base, { edit }), baseFiles[base].facts);
    expect(brokenRules(report)).toContain(rule);
    shown.docx.add(rule);
  });
});

describe('a DOCX that says something wrong is caught', () => {
  it.each(wordBreakers)('$rule', async ({ rule, base, change }) => {
    const report = checkDocx(await docxOf(base, { change }), baseFiles[base].facts);
    expect(brokenRules(report)).toContain(rule);
    shown.docx.add(rule);
  });
});

describe('a PDF that says something wrong is caught', () => {
  it.each(wordBreakers)('$rule', async ({ rule, base, change }) => {
    const report = await checkPdf(await pdfOf(base, change), baseFiles[base].facts);
    expect(brokenRules(report)).toContain(rule);
    shown.pdf.add(rule);
  });
});

describe('a PDF broken in its drawing is caught', () => {
  it.each(pdfBreakers)('$rules', async ({ rules, base, edit }) => {
    const report = await checkPdf(await edit(await pdfOf(base)), baseFiles[base].facts);
    expect(brokenRules(report)).toEqual(expect.arrayContaining([...rules]));
    for (const rule of rules) shown.pdf.add(rule);
  });
});

describe('the rules together', () => {
  it('each evaluator was shown to fail on a file broken for it', () => {
    const all = new Set([...shown.docx, ...shown.pdf]);
    expect(Object.keys(evaluators).filter((rule) => !all.has(rule))).toEqual([]);
  });

  afterAll(() => printTable(shown));
});
