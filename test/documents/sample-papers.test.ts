import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SampleVariant } from '#core/sample-workspaces.ts';
import { buildCommandLine, runHoso } from '../command-line/run-hoso.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { docxText } from './support/office-parts.ts';
import { sheetFacts } from './support/sheet-facts.ts';
import { buildSampleFolder } from '../core/support/sample-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
beforeAll(buildCommandLine, 120_000);

const madeSchema = z.array(z.object({ paper: z.string(), format: z.string(), file: z.string() }));

/** Made by the command line, as an office makes them, out of a copy of the sample. */
const makePapers = async (variant: SampleVariant) => {
  const sample = await buildSampleFolder(variant);
  const data = path.join(folder.path, variant);
  sample.copyTo(data);
  const out = path.join(folder.path, `papers-${variant}`);
  const order = ['--dossier', sample.dossierId, '--out', out, '--format', 'pdf,docx,xlsx'];
  return madeSchema.parse((await runHoso(['papers', ...order, '--data', data])).value);
};

/** What stands between two blanks, as any reader of the file gets it. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

const pdfText = (file: string): string =>
  execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Numbers as any text of the office writes them: "1.486", "26,9/31,4", "(94,95%)". */
const numbersOf = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([number]) =>
      Number(number.replaceAll('.', '').replace(',', '.')),
    ),
  );

/** Words the first has more often than the second. */
const beyond = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const known = counted(others);
  return [...counted(some)].flatMap(([word, count]) =>
    count > (known.get(word) ?? 0) ? [word] : [],
  );
};

/** As many papers as each sample has at least, and how many of them have a workbook. */
const variants = [
  { variant: 'in-progress', least: 7, sheets: 2 },
  { variant: 'complete', least: 8, sheets: 4 },
  { variant: 'district', least: 8, sheets: 3 },
  { variant: 'town', least: 8, sheets: 3 },
  { variant: 'province', least: 8, sheets: 3 },
  { variant: 'village', least: 7, sheets: 2 },
] as const;

describe.each(variants)('the papers of the sample, $variant', ({ variant, least, sheets }) => {
  it(
    'have the same words for pdftotext as their DOCX, none torn, all in NFC, and no other facts in their XLSX',
    { timeout: 240_000 },
    async () => {
      const made = await makePapers(variant);
      const papers = [...new Set(made.map(({ paper }) => paper))];
      expect(papers.length).toBeGreaterThanOrEqual(least);
      expect(made.filter(({ format }) => format === 'xlsx').length).toBeGreaterThanOrEqual(sheets);
      for (const paper of papers) {
        const fileOf = (format: string): string =>
          made.find((one) => one.paper === paper && one.format === format)?.file ?? '';
        const pdf = pdfText(fileOf('pdf'));
        const words = wordsOf(pdf);
        const expected = wordsOf(docxText(readFileSync(fileOf('docx'))));
        expect(pdf).toBe(pdf.normalize('NFC'));
        expect([paper, beyond(expected, words)]).toEqual([paper, []]);
        // Pages have numbers, and titles of a table stand again on each page: more often, but no other words.
        const known = new Set(expected);
        const more = words.filter((word) => !known.has(word) && !/^\d+$/.test(word));
        expect([paper, more]).toEqual([paper, []]);
        if (fileOf('xlsx') === '') continue;
        const sheet = await sheetFacts(readFileSync(fileOf('xlsx')));
        const numbers = numbersOf(expected.join(' '));
        expect([paper, sheet.words.filter((word) => !known.has(word))]).toEqual([paper, []]);
        expect([paper, sheet.numbers.filter((one) => !numbers.has(one))]).toEqual([paper, []]);
      }
    },
  );
});
