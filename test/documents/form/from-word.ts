import { strToU8, zipSync } from 'fflate';
import { editDocx, inPart, type Parts } from './docx-edit.ts';

const main = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const withPart =
  (name: string, kind: string, xml: string) =>
  (parts: Parts): void => {
    parts[`word/${name}`] = xml;
    inPart(relations, (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rId_${kind}" Type="${kinds}/${kind}" Target="${name}"/></Relationships>`,
      ),
    )(parts);
  };

const body = (change: (xml: string) => string) => inPart(main, change);

/** Habits of Word that change how a file is written and not how it looks. */
export const habits: Readonly<Record<string, (parts: Parts) => void>> = {
  'runs split between letters': body((xml) =>
    xml.replaceAll(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">(\p{L}+)([^<]{3,})<\/w:t><\/w:r>/gu,
      '<w:r>$1<w:t xml:space="preserve">$2</w:t></w:r><w:proofErr w:type="spellStart"/><w:r>$1<w:t xml:space="preserve">$3</w:t></w:r>',
    ),
  ),
  'paragraphs in content controls': body((xml) =>
    xml.replaceAll(
      /(<w:body>|<\/w:p>|<\/w:tbl>)(<w:p>(?:(?!<\/w:p>|<w:sectPr)[\s\S])*<\/w:p>)/g,
      '$1<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>$2</w:sdtContent></w:sdt>',
    ),
  ),
  'words inserted with tracking': body((xml) =>
    xml.replaceAll(
      /(<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t xml:space="preserve">[^<]*<\/w:t><\/w:r>)/g,
      '<w:ins w:id="9" w:author="A" w:date="2024-12-01T00:00:00Z">$1</w:ins><w:del w:id="8" w:author="A"><w:r><w:delText>Lời cũ</w:delText></w:r></w:del>',
    ),
  ),
  'fonts named by the theme': (parts) => {
    withPart(
      'theme/theme1.xml',
      'theme',
      '<a:theme xmlns:a="x"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
    )(parts);
    body((xml) =>
      xml.replaceAll(
        /<w:rFonts [^>]*\/>/g,
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Calibri"/>',
      ),
    )(parts);
  },
  'fonts left to the style': (parts) => {
    body((xml) => xml.replaceAll(/<w:rFonts [^>]*\/>/g, ''))(parts);
    inPart('word/styles.xml', (xml) =>
      xml.replaceAll(
        /<w:rFonts [^>]*\/>/g,
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>',
      ),
    )(parts);
  },
  'marks of places and spelling': body((xml) =>
    xml.replaceAll(
      '<w:r>',
      '<w:bookmarkStart w:id="1" w:name="_x"/><w:bookmarkEnd w:id="1"/><w:r>',
    ),
  ),
};

/** What somebody leaves in a file, by its kind. */
export const leftovers: Readonly<Record<string, (parts: Parts) => void>> = {
  tracked: habits['words inserted with tracking'] ?? (() => undefined),
  comment: withPart(
    'comments.xml',
    'comments',
    `<w:comments ${w}><w:comment w:id="1"><w:p><w:r><w:t>Xem lại số này</w:t></w:r></w:p></w:comment></w:comments>`,
  ),
  'date-field': body((xml) =>
    xml.replace('</w:p>', '<w:r><w:instrText> DATE \\@ "dd/MM/yyyy" </w:instrText></w:r></w:p>'),
  ),
  hidden: body((xml) =>
    xml.replace('</w:p>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>'),
  ),
};

export const inHabit = (bytes: Uint8Array, habit: (parts: Parts) => void): Uint8Array =>
  editDocx(bytes, habit);

/** A package of these parts. */
export const packageOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
