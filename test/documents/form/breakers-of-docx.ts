import type { BaseName } from './good-files.ts';
import {
  afterParagraph,
  aligned,
  body,
  bold,
  indented,
  inParagraph,
  inPart,
  italic,
  lowered,
  notBold,
  notItalic,
  paragraphProperty,
  saying,
  sized,
  spaced,
  type Parts,
} from './docx-edit.ts';

/** Breaks a rule in the XML of a DOCX. */
export type DocxBreaker = {
  readonly rule: string;
  readonly base: BaseName;
  readonly edit: (parts: Parts) => void;
};

const one = (rule: string, base: BaseName, edit: (parts: Parts) => void): DocxBreaker => ({
  rule,
  base,
  edit,
});

const replaced = (from: string | RegExp, to: string): ((parts: Parts) => void) =>
  body((xml) => xml.replaceAll(new RegExp(from, 'g'), to));

const header = (change: (xml: string) => string) => inPart('word/header1.xml', change);

const nation = 'CỘNG HÒA';
const motto = 'Độc lập';
const issuer = 'ỦY BAN NHÂN DÂN XÃ';
const number = 'Số:';
const place = 'Nà Sương, ngày';
const subject = 'Về việc';
const basis = 'Căn cứ';
const text = 'Ủy ban nhân dân xã đã chỉ đạo';
const role = 'TM. ỦY BAN';
const name = 'Hoàng Văn';
const label = 'Nơi nhận';
const hint = '(Kèm theo';

const about = 'V/v';

const letterBreakers: readonly DocxBreaker[] = [
  one('ND30-TYCV-01', 'letter', inParagraph(about, saying('V/v thẩm', 'Về việc thẩm'))),
  one('ND30-TYCV-02', 'letter', inParagraph(about, sized(14))),
  one('ND30-TYCV-03', 'letter', inParagraph(about, bold)),
  one('ND30-TYCV-04', 'letter', inParagraph(about, aligned('left'))),
  one('ND30-TYCV-05', 'letter', inParagraph(about, spaced('w:before="0" w:after="0"'))),
];

const pageBreakers: readonly DocxBreaker[] = [
  one('ND30-PAGE-01', 'proposal', replaced('w:h="16838"', 'w:h="15840"')),
  one('ND30-PAGE-03', 'proposal', replaced('w:top="1134" w:right', 'w:top="850" w:right')),
  one('ND30-PAGE-04', 'proposal', replaced('w:bottom="1134" w:left', 'w:bottom="1700" w:left')),
  one('ND30-PAGE-05', 'proposal', replaced('w:left="1701" w:header', 'w:left="1134" w:header')),
  one('ND30-PAGE-06', 'proposal', replaced('w:right="850" w:bottom', 'w:right="567" w:bottom')),
  one(
    'ND30-PAGE-07',
    'proposal',
    inParagraph(text, saying('w:ascii="Times New Roman"', 'w:ascii="Arial"')),
  ),
  one(
    'ND30-PAGE-09',
    'proposal',
    inParagraph(text, (xml) => xml.replaceAll('</w:rPr>', '<w:color w:val="2E74B5"/></w:rPr>')),
  ),
  one(
    'ND30-PAGE-10',
    'proposal',
    replaced('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="1" w:fmt="lowerRoman"/>'),
  ),
  one('ND30-PAGE-11', 'proposal', header(sized(11))),
  one(
    'ND30-PAGE-12',
    'proposal',
    header((xml) =>
      xml
        .replaceAll('</w:rPr>', '<w:i/></w:rPr>')
        .replace('<w:instrText', '<w:t>1</w:t><w:instrText'),
    ),
  ),
  one('ND30-PAGE-13', 'proposal', header(aligned('right'))),
  one('ND30-PAGE-14', 'proposal', replaced('<w:titlePg/>', '')),
  one('ND30-PAGE-15', 'proposal', inParagraph(motto, sized(14))),
  one('ND30-PLV-09', 'report', replaced('<w:pgNumType w:start="1"/>', '')),
];

const headerBreakers: readonly DocxBreaker[] = [
  one('ND30-QH-01', 'proposal', inParagraph(nation, saying('HÒA', 'HOÀ'))),
  one('ND30-QH-02', 'proposal', inParagraph(nation, saying('VIỆT NAM', 'Việt Nam'))),
  one('ND30-QH-03', 'proposal', inParagraph(nation, sized(14))),
  one('ND30-QH-04', 'proposal', inParagraph(nation, notBold)),
  one(
    'ND30-QH-05',
    'proposal',
    inParagraph(nation, (xml) => lowered(xml)),
  ),
  one('ND30-TN-01', 'proposal', inParagraph(motto, saying('Hạnh phúc', 'Hạnh Phúc'))),
  one('ND30-TN-02', 'proposal', inParagraph(motto, saying('Tự do', 'tự do'))),
  one('ND30-TN-03', 'proposal', inParagraph(motto, saying(' - Tự', '-Tự'))),
  one('ND30-TN-04', 'proposal', inParagraph(motto, sized(12))),
  one('ND30-TN-05', 'proposal', inParagraph(motto, italic)),
  one('ND30-TN-06', 'proposal', inParagraph(motto, aligned('left'))),
  one('ND30-TN-07', 'proposal', afterParagraph(motto, saying('w:val="single"', 'w:val="dashed"'))),
  one('ND30-TN-08', 'proposal', afterParagraph(motto, indented('w:left="1900" w:right="1900"'))),
  one(
    'ND30-TN-09',
    'proposal',
    inParagraph(motto, spaced('w:before="120" w:line="240" w:lineRule="auto"')),
  ),
  one('ND30-CQ-02', 'council', inParagraph('ỦY BAN NHÂN DÂN TỈNH', sized(14))),
  one('ND30-CQ-03', 'council', inParagraph('ỦY BAN NHÂN DÂN TỈNH', bold)),
  one('ND30-CQ-05', 'proposal', inParagraph(issuer, sized(14))),
  one('ND30-CQ-06', 'proposal', inParagraph(issuer, notBold)),
  one('ND30-CQ-07', 'council', inParagraph('HỘI ĐỒNG THẨM ĐỊNH', aligned('left'))),
  one('ND30-CQ-08', 'proposal', afterParagraph(issuer, indented('w:left="500" w:right="2600"'))),
  one('ND30-CQ-09', 'proposal', afterParagraph(issuer, indented('w:left="900" w:right="900"'))),
  one(
    'ND30-CQ-10',
    'council',
    inParagraph('HỘI ĐỒNG THẨM ĐỊNH', spaced('w:before="0" w:line="360" w:lineRule="auto"')),
  ),
  one('ND30-SO-02', 'proposal', inParagraph(number, sized(14))),
  one('ND30-SO-03', 'proposal', inParagraph(number, italic)),
  one('ND30-SO-08', 'proposal', inParagraph(number, aligned('left'))),
  one(
    'ND30-DD-01',
    'proposal',
    inParagraph(place, (xml) => lowered(xml)),
  ),
  one('ND30-DD-02', 'proposal', inParagraph(place, aligned('left'))),
  one('ND30-DD-03', 'proposal', inParagraph(place, sized(12))),
  one('ND30-DD-04', 'proposal', inParagraph(place, notItalic)),
  one('ND30-TL-02', 'proposal', inParagraph('TỜ TRÌNH', sized(16))),
  one('ND30-TL-03', 'proposal', inParagraph('TỜ TRÌNH', notBold)),
  one('ND30-TL-04', 'proposal', inParagraph('TỜ TRÌNH', aligned('left'))),
  one('ND30-TY-02', 'proposal', inParagraph(subject, sized(12))),
  one('ND30-TY-03', 'proposal', inParagraph(subject, aligned('both'))),
  one('ND30-TY-04', 'proposal', afterParagraph(subject, saying('w:val="single"', 'w:val="none"'))),
  one('ND30-TY-05', 'proposal', afterParagraph(subject, indented('w:left="1900" w:right="1900"'))),
];

const contentBreakers: readonly DocxBreaker[] = [
  one('ND30-CC-01', 'proposal', inParagraph(basis, notItalic)),
  one('ND30-CC-02', 'proposal', inParagraph(basis, sized(12))),
  one(
    'ND30-CC-03',
    'proposal',
    body((xml) => {
      const start = xml.lastIndexOf('<w:p>', xml.indexOf('Căn cứ Luật'));
      const end = xml.indexOf('</w:p>', start) + '</w:p>'.length;
      const moved = xml.slice(start, end);
      const rest = xml.slice(0, start) + xml.slice(end);
      const at = rest.indexOf('1. Kết quả tự đánh giá');
      const after = rest.indexOf('</w:p>', at) + '</w:p>'.length;
      return rest.slice(0, after) + moved + rest.slice(after);
    }),
  ),
  one('ND30-BC-02', 'chapters', inParagraph('Chương I', notBold)),
  one('ND30-BC-03', 'chapters', inParagraph('Chương I', sized(16))),
  one('ND30-BC-06', 'chapters', inParagraph('Mục 1', aligned('left'))),
  one('ND30-BC-08', 'chapters', inParagraph('PHẠM VI ÁP DỤNG', italic)),
  one('ND30-BC-09', 'chapters', inParagraph('Điều 1.', notBold)),
  one('ND30-BC-10', 'chapters', inParagraph('Điều 1.', indented('w:firstLine="0"'))),
  one('ND30-BC-13', 'proposal', inParagraph('1. Kết quả', notBold)),
  one('ND30-ND-01', 'proposal', inParagraph(text, italic)),
  one('ND30-ND-02', 'proposal', inParagraph(text, aligned('left'))),
  one('ND30-ND-03', 'proposal', inParagraph(text, sized(12))),
  one('ND30-ND-04', 'proposal', inParagraph(text, indented('w:firstLine="360"'))),
  one(
    'ND30-ND-05',
    'proposal',
    inParagraph(text, spaced('w:before="60" w:line="276" w:lineRule="auto"')),
  ),
  one(
    'ND30-ND-06',
    'proposal',
    inParagraph(text, spaced('w:before="120" w:line="480" w:lineRule="auto"')),
  ),
];

const footBreakers: readonly DocxBreaker[] = [
  one('ND30-CK-02', 'proposal', inParagraph(role, sized(12))),
  one('ND30-CK-03', 'proposal', inParagraph(role, notBold)),
  one('ND30-CK-10', 'proposal', inParagraph(name, sized(12))),
  one('ND30-CK-11', 'proposal', inParagraph(name, italic)),
  one('ND30-CK-12', 'proposal', inParagraph(name, aligned('right'))),
  one('ND30-KG-02', 'proposal', inParagraph('Kính gửi', italic)),
  one('ND30-KG-03', 'proposal', inParagraph('Kính gửi', sized(12))),
  one('ND30-KG-04', 'report', inParagraph('Kính gửi', saying('Kính gửi:', 'Kính gửi'))),
  one(
    'ND30-KG-05',
    'report',
    inParagraph(
      'Kính gửi',
      (xml) => `${xml.replace(/>Kính gửi:[^<]*</, '>Kính gửi:<')}${xml.replace('Kính gửi: ', '')}`,
    ),
  ),
  one('ND30-KG-06', 'proposal', inParagraph('- Văn phòng', saying('huyện.', 'huyện;'))),
  one('ND30-KG-07', 'proposal', inParagraph('- Văn phòng', indented('w:left="2000"'))),
  one('ND30-NN-01', 'proposal', inParagraph(label, sized(13))),
  one('ND30-NN-02', 'proposal', inParagraph(label, notItalic)),
  one(
    'ND30-NN-03',
    'proposal',
    inParagraph(label, (xml) => lowered(xml)),
  ),
  one('ND30-NN-04', 'proposal', inParagraph('- Như trên', sized(13))),
  one('ND30-NN-05', 'proposal', inParagraph('- Như trên', saying('- Như trên;', '+ Như trên.'))),
  one('ND30-PLV-03', 'report', inParagraph('Phụ lục', sized(12))),
  one('ND30-PLV-04', 'report', inParagraph('Phụ lục', notBold)),
  one('ND30-PLV-05', 'report', inParagraph('DANH MỤC', sized(12))),
  one('ND30-PLV-06', 'report', inParagraph(hint, notItalic)),
  one('ND30-KH-05', 'drafter', inParagraph('PL.', saying('PL.', 'pl.'))),
  one('ND30-KH-06', 'address', inPart('word/footer9.xml', sized(14))),
  one(
    'ND30-KH-07',
    'address',
    inPart('word/footer9.xml', paragraphProperty('ind', '<w:ind w:left="3000" w:right="3000"/>')),
  ),
];

export const docxBreakers: readonly DocxBreaker[] = [
  ...letterBreakers,
  ...pageBreakers,
  ...headerBreakers,
  ...contentBreakers,
  ...footBreakers,
];
