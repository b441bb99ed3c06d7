import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDocx } from '#shared/dossier/docx-template/check-docx.ts';
import type { DocxTag } from '#shared/dossier/docx-template/docx-tag.ts';
import { parseDocxTags } from '#shared/dossier/docx-template/parse-docx-tags.ts';
import { numberTags } from '#core/documents/template/number-tags.ts';
import { renderNumbers } from '#core/documents/template/render-numbers.ts';
import { scanTags } from '#core/documents/template/scan-tags.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text cut into runs at any letters, as Word cuts it where somebody stopped typing. */
const runs = (text: string, cuts: readonly number[]): string => {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])];
  const sorted = places.toSorted((a, b) => a - b);
  return sorted
    .slice(1)
    .map((end, index) => text.slice(sorted[index], end))
    .map(
      (piece) =>
        `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
    )
    .join('');
};

const document = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

const words = fc.stringMatching(/^[a-zàêổ &<>]{0,12}$/);
const cuts = fc.array(fc.nat(60), { maxLength: 12 });

test('a field is found and filled however its letters are spread over runs', () => {
  fc.assert(
    fc.property(words, words, cuts, words, (before, after, at, value) => {
      const xml = document(`<w:p>${runs(`${before}{unit.full}${after}{asOf:d}`, at)}</w:p>`);
      const scanned = scanTags(xml);
      expect(scanned.faults).toEqual([]);
      expect(scanned.tags.map(({ text }) => text)).toEqual(['unit.full', 'asOf:d']);
      const filled = renderNumbers(numberTags(xml, scanned), { 0: value, 1: '31/12' });
      expect(plain(filled)).toBe(escaped(`${before}${value}${after}31/12`));
    }),
  );
});

test('rows of a table are repeated for each item, and gone where there is none', () => {
  const cell = (text: string, at: readonly number[]) => `<w:tc><w:p>${runs(text, at)}</w:p></w:tc>`;
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), cuts, (names, at) => {
      const row = `<w:tr>${cell('{#w IN works}{w.name}', at)}${cell('{w.total:n}{/w}', at)}</w:tr>`;
      const xml = document(`<w:tbl>${row}<w:tr>${cell('cuối', [])}</w:tr></w:tbl>`);
      const values = { 0: names.map((name) => ({ 1: name, 2: '5' })) };
      const filled = renderNumbers(numberTags(xml, scanTags(xml)), values);
      expect(filled.match(/<w:tr>/g)).toHaveLength(names.length + 1);
      expect(plain(filled)).toBe(escaped(names.map((name) => `${name}5`).join('') + 'cuối'));
    }),
  );
});

const anyTag = fc.oneof(
  fc.constantFrom('unit.full', '#IF works.debt > 0', '^IF works', '/IF', '/', '#w IN works', '/w'),
  fc.constantFrom(
    'w.name',
    '@SIGN',
    '@HEADER',
    '#works',
    '/works',
    '#',
    '@',
    'asOf:q',
    '#x IN w.y',
  ),
  fc.string({ maxLength: 30 }),
);

test('whatever stands in braces, reading never throws, and only what is balanced is used', () => {
  fc.assert(
    fc.property(fc.array(anyTag, { maxLength: 30 }), (texts) => {
      const tags = texts.map((text, index): DocxTag => ({
        text,
        paragraph: index + 1,
        near: text,
        alone: true,
      }));
      const { nodes } = checkDocx(tags, { blocks: new Map(), hasHeader: false });
      const { closings, faults } = parseDocxTags(tags);
      const opened = texts.filter((text) => /^[#^]/.test(text)).length;
      if (nodes !== null) expect([closings.size, faults]).toEqual([opened, []]);
    }),
  );
});

test.each([
  ['{unit.nmae}', 'unknown-field', 'unit.name'],
  ['{#w IN wroks}{/w}', 'unknown-list', 'works'],
  ['{@SIGM}', 'unknown-block', 'SIGN'],
  ['{#IF works.debt > 0}', 'unclosed-block', null],
  ['{#w IN works}{/IF}', 'closing-without-block', null],
  ['{#w IN works}{#x IN works}{/x}{/w}', 'loop-in-loop', null],
])('%s is told by name, with the nearest that is known', (text, problem, suggestion) => {
  const { tags } = scanTags(document(`<w:p>${runs(text, [3])}</w:p>`));
  const blocks = new Map([
    ['SIGN 2', { nodes: [], orientation: 'portrait' as const }],
    ['SIGN', { nodes: [], orientation: 'portrait' as const }],
  ]);
  const { faults } = checkDocx(tags, { blocks, hasHeader: false });
  expect(faults.find((fault) => fault.problem === problem)).toMatchObject({ suggestion });
});
