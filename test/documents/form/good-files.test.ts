import { describe, expect, it } from 'vitest';
import { readPdfForm } from '#core/documents/form/read-pdf-form.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { evaluators } from '#shared/dossier/form/check-form.ts';
import { baseFiles, type BaseFile, type BaseName } from './good-files.ts';
import { checkDocx, checkPdf, docxOf, pdfOf } from './check-file.ts';
import { reword } from './reword.ts';

const bases = Object.entries<BaseFile>(baseFiles);

const isBase = (name: string): name is BaseName => name in baseFiles;

const namesWhere = (applies: (base: BaseFile) => boolean): readonly BaseName[] =>
  bases
    .filter(([, base]) => applies(base))
    .map(([name]) => name)
    .filter(isBase);

describe('a paper in good form', () => {
  it.each(namesWhere(() => true))('%s: its DOCX breaks no rule', async (name) => {
    const { violations } = checkDocx(await docxOf(name), baseFiles[name].facts);
    expect(violations).toEqual([]);
  });

  it.each(namesWhere((base) => base.prepare === undefined))(
    '%s: its PDF breaks no rule',
    async (name) => {
      const { violations } = await checkPdf(await pdfOf(name), baseFiles[name].facts);
      expect(violations).toEqual([]);
    },
  );
});

describe('the good papers together', () => {
  it('give every evaluator something to judge', async () => {
    const files = await Promise.all(
      namesWhere(() => true).map(async (name) => ({
        facts: baseFiles[name].facts,
        bytes: await docxOf(name),
      })),
    );
    const judged = new Set(files.flatMap(({ bytes, facts }) => checkDocx(bytes, facts).evaluated));
    expect(Object.keys(evaluators).filter((rule) => !judged.has(rule))).toEqual([]);
  });
});

const blanks: readonly (readonly [string, string])[] = [
  ['Số: 203/', 'Số:       /'],
  ['Nà Sương, ngày 23 tháng 12', 'Nà Sương, ngày     tháng    '],
  ['số 203/BC-UBND ngày 23 tháng 12', 'số       /BC-UBND ngày     tháng    '],
];

const draftOf = (document: Document): Document =>
  blanks.reduce((draft, [from, to]) => reword(draft, from, to), document);

describe('a draft that has no number and no date yet', () => {
  const draft = { ...baseFiles.report.facts, issued: false };

  it('breaks no rule in DOCX', async () => {
    expect(checkDocx(await docxOf('report', { change: draftOf }), draft).violations).toEqual([]);
  });

  it('breaks no rule in PDF', async () => {
    expect((await checkPdf(await pdfOf('report', draftOf), draft)).violations).toEqual([]);
  });

  it('leaves room to write number and date on every annex', async () => {
    const { paragraphs } = await readPdfForm(await pdfOf('report', draftOf));
    const hints = paragraphs.filter(({ text }) => text.startsWith('(Kèm theo'));
    expect(hints).toHaveLength(4);
    for (const { text } of hints)
      expect(text).toContain('số       /BC-UBND ngày     tháng     năm');
  });

  it('breaks the patterns of number and date once it is said to be issued', async () => {
    const report = await checkPdf(await pdfOf('report', draftOf), baseFiles.report.facts);
    const broken = new Set(report.violations.map((violation) => violation.rule));
    expect([...broken]).toEqual(
      expect.arrayContaining([
        'ND30-SO-04',
        'ND30-SO-09',
        'ND30-DD-05',
        'ND30-DD-06',
        'ND30-PLV-08',
      ]),
    );
  });
});
