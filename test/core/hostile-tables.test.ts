import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTableFile } from '#core/tables/read-table-file.ts';
import { packageOf, rawWord, rawWorkbook, textRow } from './support/office-files.ts';
import { workbookOf } from './support/small-files.ts';

const refusalOf = (name: string, bytes: Uint8Array): string | undefined => {
  const read = readTableFile(name, bytes);
  return read.ok ? undefined : read.error.code;
};

describe('a file made to harm', () => {
  /** Writes over the declared size of every part: what a bomb says of itself need not be true. */
  const declaring = (bytes: Uint8Array, size: number): Uint8Array => {
    const copy = Buffer.from(bytes);
    for (
      let at = copy.indexOf('PK\u0001\u0002');
      at !== -1;
      at = copy.indexOf('PK\u0001\u0002', at + 4)
    )
      copy.writeUInt32LE(Math.min(size, copy.readUInt32LE(at + 24)), at + 24);
    return copy;
  };
  const bomb = (): Uint8Array => {
    const spaces = new Uint8Array(200 * 1024 * 1024).fill(0x20);
    return zipSync({ 'xl/workbook.xml': spaces }, { level: 9 });
  };

  test('is refused by what it declares, and by what it is when it declares little', () => {
    const bytes = bomb();
    expect(refusalOf('a.xlsx', bytes)).toBe('import.tooLarge');
    expect(refusalOf('a.xlsx', declaring(bytes, 5000))).toBe('import.notAWorkbook');
  });

  test('is refused when its XML is bad, or tries what entities can do', () => {
    const workbook = (xml: string): Uint8Array => packageOf({ 'xl/workbook.xml': xml });
    const bad = [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>',
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>',
      '<workbook><sheets>',
      '<workbook></sheets></workbook>',
      '<workbook>&unknown;</workbook>',
      '<workbook>&#0;</workbook>',
      `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
      '',
      '<workbook/>',
    ];
    for (const xml of bad)
      expect([xml, refusalOf('a.xlsx', workbook(xml))]).toEqual([xml, 'import.notAWorkbook']);
  });

  test('is refused for cells without end', () => {
    const wide = Array.from(
      { length: 10 },
      (_, line) => `<row r="${line + 1}"><c r="XFD${line + 1}"><v>1</v></c></row>`,
    );
    expect(refusalOf('a.xlsx', rawWorkbook({ rows: wide.join('') }))).toBe('import.tooLarge');
    const merges = Array.from({ length: 5000 }, () => '<mergeCell ref="A1:Z1048576"/>').join('');
    const rows = textRow(1, ['x']) + '<row r="100000"><c r="Z100000"><v>1</v></c></row>';
    expect(refusalOf('a.xlsx', rawWorkbook({ rows, tail: merges }))).toBe('import.tooLarge');
  });

  test('never breaks the reader, however its bytes are damaged', async () => {
    const whole = await workbookOf([
      ['code', 'value'],
      ['1.1', 'Đạt'],
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const read = readTableFile('a.xlsx', damaged);
        if (!read.ok) expect(read.error.code).toMatch(/^import\./);
      }),
      { numRuns: 500 },
    );
  });

  test('is told apart from an old or locked one', () => {
    expect(refusalOf('a.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(
      'import.oldWorkbook',
    );
    expect(refusalOf('a.docx', rawWord('<w:p/>'))).toBe('import.noTable');
  });
});

describe('a large table', () => {
  test('of 100,000 rows is read whole; what is larger is refused', () => {
    const rows = (count: number): string =>
      Array.from(
        { length: count },
        (_, line) => `<row r="${line + 1}"><c><v>${line}</v></c></row>`,
      ).join('');
    const whole = readTableFile('a.xlsx', rawWorkbook({ rows: rows(100_000) }));
    expect(whole.ok && whole.value[0]?.rows).toHaveLength(100_000);
    expect(refusalOf('a.xlsx', rawWorkbook({ rows: rows(200_001) }))).toBe('import.tooLarge');
  });
});
