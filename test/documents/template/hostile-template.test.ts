import { zipSync, strToU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTemplate } from '#core/documents/template/read-template.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';
import { body, editDocx, inPart, type Parts } from '../form/docx-edit.ts';
import { startingDocx } from './every-paper.ts';

let start: Uint8Array;
beforeAll(async () => {
  const source = sampleSource('complete');
  start = await startingDocx({ paper: 'P01', source, texts: shippedTexts() });
});

const read = (bytes: Uint8Array) => readTemplate({ kind: 'template', format: 'docx', bytes });
const codeOf = (bytes: Uint8Array): string => {
  const answer = read(bytes);
  return answer.ok ? 'taken' : answer.error.code;
};

const relation = (kind: string, target: string) =>
  inPart('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  );

const field = (code: string) =>
  body((xml) => xml.replace('<w:body>', `<w:body><w:p><w:r>${code}</w:r></w:p>`));

const withPart =
  (name: string) =>
  (parts: Parts): void => {
    parts[name] = 'x';
  };

describe('a file that somebody hands in as a template', () => {
  test.each<[string, string, (parts: Parts) => void]>([
    ['macros', 'template.docxMacros', withPart('word/vbaProject.bin')],
    ['an embedded file', 'template.docxMacros', withPart('word/embeddings/oleObject1.bin')],
    [
      'a linked template',
      'template.docxOutside',
      relation('attachedTemplate', 'file:///C:/a.dotm'),
    ],
    ['a linked picture', 'template.docxOutside', relation('image', 'http://example.org/a.png')],
    ['a link that runs', 'template.docxOutside', relation('hyperlink', 'javascript:alert(1)')],
    ['a page of the web inside', 'template.docxMacros', relation('aFChunk', 'a.txt')],
    [
      'a field that starts a program, its name spread over runs',
      'template.docxField',
      field(
        '<w:fldChar w:fldCharType="begin"/><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd</w:instrText>',
      ),
    ],
    [
      'a field that fetches a file',
      'template.docxField',
      field('<w:instrText>INCLUDETEXT "a"</w:instrText>'),
    ],
    [
      'a document type',
      'template.notDocx',
      body((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')),
    ],
    ['hidden text', 'template.notDocx', field('<w:t><![CDATA[{unit.full}]]></w:t>')],
    ['XML cut off', 'template.notDocx', body((xml) => xml.slice(0, xml.length / 2))],
  ])('is refused for %s', (_, code, edit) => {
    expect(codeOf(editDocx(start, edit))).toBe(code);
  });

  test('may hold a link that a reader clicks on', () => {
    expect(codeOf(editDocx(start, relation('hyperlink', 'https://vanban.chinhphu.vn')))).toBe(
      'taken',
    );
  });

  test('is refused where it is no DOCX, or a bomb that unpacks to more than a paper needs', () => {
    expect(codeOf(strToU8('%PDF-1.7'))).toBe('template.notDocx');
    expect(codeOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('template.notDocx');
    expect(codeOf(new Uint8Array(11 * 1024 * 1024))).toBe('template.docxTooLarge');
    const flood = body((xml) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(6_000_000)}`));
    expect(codeOf(editDocx(start, flood))).toBe('template.docxTooLarge');
  }, 60_000);

  test('has its tags told in headers, in text boxes, and where a loop crosses a table', () => {
    const header = inPart('word/header1.xml', (xml) =>
      xml.replace('</w:hdr>', '<w:p><w:r><w:t>{unit.full}</w:t></w:r></w:p></w:hdr>'),
    );
    const told = (edit: (parts: Parts) => void) => {
      const answer = read(editDocx(start, edit));
      return answer.ok ? answer.value.faults : answer.error;
    };
    expect(told(header)).toMatchObject([{ problem: 'outside-text', found: '{unit.full}' }]);
    const box = '<w:txbxContent><w:p><w:r><w:t>{year}</w:t></w:r></w:p></w:txbxContent>';
    expect(told(field(box))).toMatchObject([{ problem: 'outside-text', found: '{year}' }]);
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = `<w:tbl><w:tr>${cell('{#w IN works}')}${cell('x')}</w:tr></w:tbl>`;
    const crossed = body((xml) =>
      xml.replace('<w:body>', `<w:body>${row}<w:p><w:r><w:t>{/w}</w:t></w:r></w:p>`),
    );
    expect(told(crossed)).toMatchObject([{ problem: 'crossed-sections' }]);
    const brace = body((xml) => xml.replace('{year}', '{year'));
    expect(told(brace)).toMatchObject([{ problem: 'brace' }]);
  });
});
