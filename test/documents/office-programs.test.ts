import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentWords, lostWords, wordsOf } from '#shared/dossier/document-words.ts';
import { readByPdfJs } from './support/pdf-js-words.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { everyBlock } from './samples/every-block.ts';
import { longDocument } from './samples/long-document.ts';
import { sampleDocument } from './samples/sample-document.ts';
import { convert, libreOffice } from './support/libre-office.ts';
import { rendered } from './support/rendering.ts';

const documents = { report: sampleDocument(), minutes: everyBlock(), long: longDocument(2) };
const names = ['report', 'minutes', 'long'] as const;

/** Debian's Python, which sees Debian's python3-docx. */
const python = '/usr/bin/python3';

const item = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string(), style: z.string() }),
  z.object({ kind: z.literal('row'), cells: z.array(z.string()), repeats: z.boolean() }),
]);

const pythonReads = (file: string): z.infer<typeof item>[] => {
  const script = path.join(import.meta.dirname, 'support/read_docx.py');
  return z
    .array(item)
    .parse(JSON.parse(execFileSync(python, [script, file], { encoding: 'utf8' })));
};

const checkPython = (): boolean => {
  if (!existsSync(python)) return false;
  try {
    execFileSync(python, ['-c', 'import docx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const hasPython = checkPython();

describe('office programs read the DOCX', () => {
  const folder = temporaryFolder();
  const fileOf = (name: string, ending: string): string =>
    path.join(folder.path, `${name}.${ending}`);
  const program = libreOffice();

  beforeAll(async () => {
    for (const name of names)
      await writeFile(fileOf(name, 'docx'), (await rendered(documents[name], 'docx')).bytes);
    await writeFile(fileOf('tables', 'xlsx'), (await rendered(documents.report, 'xlsx')).bytes);
    if (program === null) return console.info('not run: no LibreOffice');
    const files = [...names.map((name) => fileOf(name, 'docx')), fileOf('tables', 'xlsx')];
    await convert(program, { folder: folder.path, files, to: 'pdf' });
  }, 60_000);

  afterAll(() => folder[Symbol.dispose]());

  it.each(names)('LibreOffice: every word of %s in its order', async (name) => {
    if (program === null) return;
    const { words } = await readByPdfJs(await readFile(fileOf(name, 'pdf')));
    expect(lostWords(documents[name], words)).toEqual([]);
  });

  it('LibreOffice: as many pages as the PDF of the same Document', async () => {
    if (program === null) return;
    const { pages } = await readByPdfJs(await readFile(fileOf('report', 'pdf')));
    expect(pages).toBe((await rendered(documents.report, 'pdf')).pages);
  });

  it('LibreOffice: titles of the sheets repeat when printed', async () => {
    if (program === null) return;
    const { words, pages } = await readByPdfJs(await readFile(fileOf('tables', 'pdf')));
    expect(words.filter((word) => word === 'Tử')).toHaveLength(pages);
    expect(words.join(' ')).toContain('≥ 90 %');
  });

  it.each(names)('python-docx: every block of %s in order', (name) => {
    if (!hasPython) return console.info('not run: no python3-docx');
    const texts = pythonReads(fileOf(name, 'docx')).flatMap((found) =>
      found.kind === 'paragraph' ? [found.text] : found.cells,
    );
    const words = texts.flatMap(wordsOf);
    expect(lostWords(documents[name], words)).toEqual([]);
    expect(words.toSorted()).toEqual(documentWords(documents[name]).toSorted());
  });

  it('python-docx: headings have heading styles and titles of tables repeat', () => {
    if (!hasPython) return console.info('not run: no python3-docx');
    const items = pythonReads(fileOf('report', 'docx'));
    const headings = items.flatMap((found) =>
      found.kind === 'paragraph' && found.style.startsWith('Heading')
        ? [`${found.style}: ${found.text}`]
        : [],
    );
    expect(headings).toEqual([
      'Heading 1: I. ĐẶC ĐIỂM TÌNH HÌNH',
      'Heading 2: 1. Điều kiện tự nhiên, dân cư',
      'Heading 3: a) Yêu cầu của tiêu chí',
      'Heading 1: II. NGUỒN LỰC',
      'Heading 1: Phụ lục I',
    ]);
    const repeated = items.filter((found) => found.kind === 'row' && found.repeats);
    expect(repeated).toHaveLength(4);
  });
});
