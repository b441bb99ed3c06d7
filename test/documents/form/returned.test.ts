import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReturned } from '#core/documents/check-returned.ts';
import { readReturned } from '#core/documents/form/read-docx-form.ts';
import {
  documentLines,
  figureDifferences,
  modelLines,
} from '#shared/dossier/form/figure-differences.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { baseFiles } from './good-files.ts';
import { docxOf, rules } from './check-file.ts';
import { habits, inHabit, leftovers, packageOf } from './from-word.ts';
import { measure } from './make-files.ts';
import { reword } from './reword.ts';

const fonts = { bundled: path.resolve('resources/fonts') };

/** The whole way of a file from disk. */
const check = async (bytes: Uint8Array, more: object = {}) => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'tra-lai.docx');
  writeFileSync(file, bytes);
  return await checkReturned({
    kind: 'returned',
    format: 'docx',
    path: file,
    rules,
    fonts,
    ...more,
  });
};

const reported = async (bytes: Uint8Array, more: object = {}) => {
  const report = await check(bytes, more);
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
};

describe('a paper that comes back from Word', () => {
  it.each(Object.entries(habits))('keeps its form with %s', async (_, habit) => {
    for (const base of ['proposal', 'report', 'minutes'] as const) {
      const { violations, kind, figures } = await reported(inHabit(await docxOf(base), habit));
      expect(violations).toEqual([]);
      expect([kind, figures]).toEqual([base, []]);
    }
  });

  it.each(Object.entries(leftovers))('tells what was left in it: %s', async (kind, leave) => {
    const { remarks } = await reported(inHabit(await docxOf('proposal'), leave));
    expect(remarks.map((one) => one.kind)).toContain(kind);
    expect((await reported(await docxOf('proposal'))).remarks).toEqual([]);
  });

  it('breaks a rule under its own name', async () => {
    const bytes = await docxOf('proposal', {
      change: (one) => reword(one, 'TTr-UBND', 'TTr - UBND'),
    });
    const { violations } = await reported(bytes);
    expect(violations.map(({ rule }) => rule)).toContain('ND30-SO-07');
  });

  it('tells the numbers that are others than today, line by line', async () => {
    const now = documentLines(baseFiles.report.document());
    const changed = await docxOf('report', { change: (one) => reword(one, '203/BC', '204/BC') });
    const { figures } = await reported(changed, { lines: now });
    expect(figures[0]).toMatchObject({ found: '204', expected: '203' });
    expect((await reported(await docxOf('report'), { lines: now })).figures).toEqual([]);
  });

  it('prints what its lists number, and capitals that are only shown', () => {
    const level = (format: string, text: string) =>
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const listed = (list: string, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:rPr><w:caps/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = packageOf({
      '_rels/.rels': relation('officeDocument', 'word/document.xml'),
      'word/_rels/document.xml.rels': relation('numbering', 'numbering.xml'),
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${listed('1', 'một')}${listed('1', 'hai')}${listed('2', 'ba')}</w:body></w:document>`,
      'word/numbering.xml': `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level('upperRoman', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('bullet', '\uf02d')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    });
    const { model } = readReturned(bytes, measure);
    expect(modelLines(model)).toEqual(['I. MỘT', 'II. HAI', '- BA']);
  });

  it('keeps rows of tables where they stand between paragraphs', async () => {
    const { model } = readReturned(await docxOf('report'), measure);
    const [any] = model.paragraphs;
    if (!any) throw new Error('a report has paragraphs');
    const line = (text: string, grid: typeof any.grid = null) => ({ ...any, text, grid });
    const cell = (row: number, column: number) => ({ table: 1, row, column });
    const paragraphs = [
      line('Trước'),
      line('TT', cell(0, 0)),
      line('Thôn', cell(0, 1)),
      line('1', cell(1, 0)),
      line('Nà Mu', cell(1, 1)),
      line('Sau'),
    ];
    expect(modelLines({ ...model, paragraphs })).toEqual([
      'Trước',
      'TT | Thôn',
      '1 | Nà Mu',
      'Sau',
    ]);
  });
});

const relation = (kind: string, target: string): string =>
  `<Relationships><Relationship Id="rId1" Type="http://x/${kind}" Target="${target}"/></Relationships>`;

describe('numbers of a line', () => {
  const differences = (written: string, now: string) =>
    figureDifferences(written.split('\n'), now.split('\n'));

  it('are compared where the words are the same', () => {
    expect(differences('Có 1.480 hộ, 98,5%', 'Có 1.482 hộ, 98,5%')).toEqual([
      { place: 'Có 1.480 hộ, 98,5%', found: '1.480', expected: '1.482' },
    ]);
    expect(differences('Cả xã có 1.480 hộ', 'Có 1.482 hộ')).toEqual([]);
    expect(differences('Thôn A | 5\nThôn A | 6', 'Thôn A | 6\nThôn A | 7')).toMatchObject([
      { found: '5', expected: '7' },
    ]);
  });

  it('never differ from themselves, in whatever order', () => {
    const lines = fc.array(fc.stringMatching(/^[ab]{0,2} \d{1,3} [ab]?$/), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (all) => {
        expect(figureDifferences(all, all.toReversed())).toEqual([]);
      }),
    );
  });
});

describe('a file that is no paper of Word', () => {
  const refused = async (bytes: Uint8Array) => {
    const report = await check(bytes);
    expect(report.ok || report.error.code).toBe('paper.notWord');
  };
  const document = (xml: string) =>
    packageOf({
      '_rels/.rels': relation('officeDocument', 'word/document.xml'),
      'word/document.xml': xml,
    });

  it('is refused: empty, a text, a picture, another package, cut off', async () => {
    const good = await docxOf('proposal');
    for (const bytes of [
      new Uint8Array(),
      Buffer.from('không phải Word'),
      packageOf({ 'xl/workbook.xml': '<a/>' }),
      good.subarray(0, good.length / 2),
      document('<w:document><w:body>'),
    ])
      await refused(bytes);
  });

  it('is refused where it wants to exhaust its reader', async () => {
    await refused(
      document(
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:body>&b;</w:body></w:document>',
      ),
    );
    await refused(document(`<w:document><w:body>${'<w:p>'.repeat(5000)}`));
    await refused(
      document(`<w:document><w:body>${'<w:p/>'.repeat(1_100_000)}</w:body></w:document>`),
    );
  });

  it('is read to an end where styles are based on each other in a ring', async () => {
    const style = (id: string, on: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;
    const bytes = packageOf({
      '_rels/.rels': relation('officeDocument', 'word/document.xml'),
      'word/_rels/document.xml.rels': relation('styles', 'styles.xml'),
      'word/styles.xml': `<w:styles>${style('a', 'b')}${style('b', 'a')}</w:styles>`,
      'word/document.xml':
        '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>',
    });
    expect((await reported(bytes)).kind).toBe('annex');
  });

  it('never breaks its reader, whatever stands in its attributes', async () => {
    const good = await docxOf('proposal');
    const odd = fc.constantFrom('-1', '1e308', 'NaN', '', 'x', '99999999999', '0');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), odd, async (every, value) => {
        let count = 0;
        const bytes = inHabit(good, (parts) => {
          parts['word/document.xml'] = (parts['word/document.xml'] ?? '').replaceAll(
            /(w:[a-zA-Z]+)="[^"]*"/g,
            (all: string, name: string) =>
              (count += 1) % every === 0 ? `${name}="${value}"` : all,
          );
        });
        const report = await check(bytes);
        expect(report.ok || report.error.code === 'paper.notWord').toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
