import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** What stands in the place of each number: text, XML of blocks, or what is repeated. */
export type NumberedValues = { readonly [tag: number]: string | readonly NumberedValues[] };

const main = 'word/document.xml';
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`;

/** The library gets the text alone, in a package of our own: nothing of the office's file is unpacked by it. */
const packageOf = (xml: string): PizZip => {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', types);
  zip.file('_rels/.rels', relations);
  zip.file(main, xml);
  return zip;
};

/** A tag is a number and is looked up; the library's own language, which computes, is never loaded. */
const numbersOnly = (tag: string) => ({
  get: (scope: Readonly<Record<string, unknown>>): unknown => scope[tag],
});

const compiled = (xml: string): Docxtemplater<PizZip> =>
  new Docxtemplater(packageOf(xml), {
    parser: numbersOnly,
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
    errorLogging: false,
  });

/** Fills a text whose tags are numbers. Throws where loops cross rows or cells of a table. */
export const renderNumbers = (xml: string, values: NumberedValues): string =>
  compiled(xml).render(values).getZip().file(main)?.asText() ?? '';

/** Whether its loops can be walked; the number of a tag where they can't, -1 where none is named. */
export const crossedTag = (xml: string): number | null => {
  try {
    compiled(xml);
    return null;
  } catch (error) {
    const told = JSON.stringify(error, [
      'properties',
      'errors',
      'xtag',
      'openingtag',
      'closingtag',
    ]);
    return Number(/"(?:xtag|openingtag|closingtag)":"\D*(\d+)"/.exec(told)?.[1] ?? -1);
  }
};
