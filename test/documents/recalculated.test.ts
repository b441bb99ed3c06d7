import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from '../fixtures/built-paper.ts';
import { sampleSource } from '../fixtures/dossier-source.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { partText, withPart } from './support/office-parts.ts';
import { convert, libreOffice } from './support/libre-office.ts';
import { renderXlsx } from '#core/documents/render-xlsx.ts';

const papers = ['P02', 'P03', 'P06'] as const;
const program = libreOffice();
const folder = temporaryFolder();
const formulaCell = /<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>/g;

/** The same workbook with every kept result taken out of its formula cells: what stands there then was worked out. */
const withoutResults = (bytes: Uint8Array): Uint8Array =>
  sheetsOf(bytes).reduce(
    (book, name) =>
      withPart(book, name, (xml) =>
        xml.replace(
          /(<c r="[A-Z]+\d+")([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
          (_, start: string, more: string, formula: string) =>
            `${start}${more.replace(/ t="\w+"/, '')}>${formula}`,
        ),
      ),
    bytes,
  );

const sheetsOf = (bytes: Uint8Array): readonly string[] => {
  const count = (partText(bytes, 'xl/workbook.xml').match(/<sheet /g) ?? []).length;
  return Array.from({ length: count }, (_, at) => `xl/worksheets/sheet${at + 1}.xml`);
};

const formulasOf = (bytes: Uint8Array): readonly string[] =>
  sheetsOf(bytes).flatMap((name) =>
    [...partText(bytes, name).matchAll(formulaCell)].map(([, cell]) => `${name} ${cell}`),
  );

describe('LibreOffice works the formulas out anew', () => {
  const made = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const source = sampleSource('complete');
    for (const paper of papers) {
      const bytes = await renderXlsx(built(source, paper).document);
      made.set(paper, bytes);
      await writeFile(path.join(folder.path, `${paper}.xlsx`), withoutResults(bytes));
    }
    if (program === null) return console.info('not run: no LibreOffice');
    const files = papers.map((paper) => path.join(folder.path, `${paper}.xlsx`));
    await convert(program, { folder: folder.path, files, to: 'ods' });
    const sheets = papers.map((paper) => path.join(folder.path, `${paper}.ods`));
    await convert(program, { folder: folder.path, files: sheets, to: 'xlsx' });
  }, 120_000);

  afterAll(() => folder[Symbol.dispose]());

  it.each(papers)('and every cell of %s holds what the paper prints', async (paper) => {
    const ours = made.get(paper) ?? new Uint8Array();
    expect(formulasOf(ours).length).toBeGreaterThan(10);
    expect(formulasOf(withoutResults(ours))).toEqual(formulasOf(ours));
    if (program === null) return;
    const theirs = await readXlsx(await readFile(path.join(folder.path, `${paper}.xlsx`)));
    const kept = await readXlsx(ours);
    for (const [at, sheet] of kept.sheets.entries()) {
      for (const [row, cells] of sheet.rows.entries()) {
        const found = cells.map((_, column) => theirs.sheets[at]?.rows[row]?.[column] ?? null);
        expect([paper, row, found]).toEqual([paper, row, cells]);
      }
    }
  });
});
