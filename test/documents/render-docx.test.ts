import { beforeAll, describe, expect, it } from 'vitest';
import { sampleDocument } from './samples/sample-document.ts';
import { everyBlock } from './samples/every-block.ts';
import { paragraphs, partNames, partText } from './support/office-parts.ts';
import { rendered } from './support/rendering.ts';

describe('DOCX of a report', () => {
  let bytes: Uint8Array;
  let document: string;

  beforeAll(async () => {
    ({ bytes } = await rendered(sampleDocument(), 'docx'));
    document = partText(bytes, 'word/document.xml');
  });

  const paragraph = (start: string): string => {
    const found = paragraphs(bytes).find(({ text }) => text.startsWith(start));
    return found?.xml ?? '';
  };

  it('gives headings real heading styles and keeps them with what follows', () => {
    expect(paragraph('I. ĐẶC ĐIỂM')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(paragraph('1. Điều kiện')).toContain('<w:pStyle w:val="Heading2"/>');
    expect(paragraph('a) Yêu cầu')).toContain('<w:pStyle w:val="Heading3"/>');
    expect(paragraph('I. ĐẶC ĐIỂM')).toContain('<w:keepNext/>');
    expect(paragraph('Phụ lục I')).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('repeats the titles of tables: the titles and their numbers, nothing else', () => {
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });

  it('keeps a group with its first row', () => {
    expect(paragraph('Tiêu chí số 1 về giao thông')).toContain('<w:keepNext/>');
    expect(paragraph('1.1')).not.toContain('<w:keepNext/>');
  });

  it('does not tear the signature from its title, nor from the last paragraph', () => {
    expect(paragraph('Trên đây là báo cáo')).toContain('<w:keepNext/>');
    expect(paragraph('PHÓ CHỦ TỊCH')).toContain('<w:keepNext/>');
    const row = document.slice(document.lastIndexOf('<w:tr>', document.indexOf('Nơi nhận:')));
    expect(row.startsWith('<w:tr><w:trPr><w:cantSplit/>')).toBe(true);
  });

  it('names Times New Roman for every script', () => {
    const fonts = [...document.matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, names = '']) => names);
    expect(fonts.length).toBeGreaterThan(50);
    for (const names of fonts) {
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
        expect(names).toContain(`w:${script}="Times New Roman"`);
    }
  });

  it('spaces lines as shares of a line only', () => {
    const rules = [...document.matchAll(/w:lineRule="(\w+)"/g)].map(([, rule]) => rule);
    expect(new Set(rules)).toEqual(new Set(['auto']));
  });

  it('holds nothing from a clock', () => {
    const core = partText(bytes, 'docProps/core.xml');
    expect([...core.matchAll(/>(\d{4}-[^<]*)</g)].map(([, date]) => date)).toEqual([
      '2024-12-23T00:00:00Z',
      '2024-12-23T00:00:00Z',
    ]);
    expect(partNames(bytes)[0]).toBe('[Content_Types].xml');
    expect(partNames(bytes).slice(1)).toEqual(partNames(bytes).slice(1).toSorted());
  });
});

describe('photos', () => {
  it('are stored and described', async () => {
    const { bytes } = await rendered(everyBlock(), 'docx');
    expect(partNames(bytes).filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
    expect(partText(bytes, 'word/document.xml')).toContain(
      'descr="Ảnh AN-01. Đường thôn Cốc Lương',
    );
  });
});
