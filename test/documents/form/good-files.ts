import type { Document } from '#shared/dossier/document-model.ts';
import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import { inParagraph, inPart, paragraphXml, spaced, type Parts } from './docx-edit.ts';
import { evidenceList } from './good-annexes.ts';
import { chairmanSignature, communeHeader, paper, portrait } from './good-blocks.ts';
import { chapteredProposal, minutes, proposal } from './good-papers.ts';
import { councilReport, debtReport, report } from './good-reports.ts';

/** A paper in good form; some need boxes that only a DOCX of an office would have. */
export type BaseFile = {
  readonly document: () => Document;
  readonly facts: PaperFacts;
  readonly prepare?: readonly ((parts: Parts) => void)[];
};

const facts = (kind: PaperFacts['kind'], superior: readonly string[] = []): PaperFacts => ({
  kind,
  issued: true,
  superior,
  medium: 'paper',
});

const province = ['ỦY BAN NHÂN DÂN', 'TỈNH CAO SƠN'];

const signedAs = (lines: readonly string[]) => (): Document => {
  const document = proposal();
  const blocks = document.sections.flatMap((section) => section.blocks);
  const signature = chairmanSignature(['Như trên', 'Lưu: VT, ĐP']);
  return paper(
    'P01',
    portrait(
      communeHeader('Số: 15/TTr-UBND', 'Nà Sương, ngày 06 tháng 3 năm 2024'),
      ...blocks.filter((block) => block.kind !== 'official-header' && block.kind !== 'signature'),
      { ...signature, right: { ...signature.right, lines } },
    ),
  );
};

const footerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordMain = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Box 13: address at the foot of the first sheet, under a line across the page. */
const addressFoot = paragraphXml('Địa chỉ: thôn Nà Sương; Điện thoại: 0203 3 000 000', {
  pPr: '<w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr>',
}).replace('w:val="28"', 'w:val="22"');

const withAddress: readonly ((parts: Parts) => void)[] = [
  (parts) => {
    parts['word/footer9.xml'] =
      `<?xml version="1.0"?><w:ftr xmlns:w="${wordMain}">${addressFoot}</w:ftr>`;
  },
  inPart('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/footer9.xml" ContentType="${footerType}"/></Types>`,
    ),
  ),
  inPart('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdFoot" Type="${officeRelations}/footer" Target="footer9.xml"/></Relationships>`,
    ),
  ),
  inPart('word/document.xml', (xml) =>
    xml.replace('<w:type w:val', '<w:footerReference w:type="first" r:id="rIdFoot"/><w:type w:val'),
  ),
];

const drafter = paragraphXml('PL.(300)', { pPr: '' }).replace('w:val="28"', 'w:val="22"');

/** A công văn: no title; what it is about stands below its number (box 5b). */
const letter = (): Document => {
  const [, , , ...blocks] = proposal().sections.flatMap((section) => section.blocks);
  const header = communeHeader('Số: 15/UBND-VP', 'Nà Sương, ngày 06 tháng 3 năm 2024');
  return paper('P01', portrait(header, ...blocks.filter(({ kind }) => kind !== 'basis')));
};

const about = inParagraph('Số:', (paragraph) => {
  const subject = paragraph.replace(/(<w:t[^>]*>)[^<]*(?=<)/, '$1V/v thẩm tra hồ sơ');
  return paragraph + spaced('w:before="120" w:after="0"')(subject);
});

export const baseFiles = {
  letter: { document: letter, facts: facts('letter'), prepare: [about] },
  proposal: { document: proposal, facts: facts('proposal') },
  report: { document: report, facts: facts('report') },
  minutes: { document: minutes, facts: facts('minutes') },
  council: {
    document: () =>
      councilReport(
        ['TM. HỘI ĐỒNG THẨM ĐỊNH', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      ),
    facts: facts('report', province),
  },
  debt: { document: debtReport, facts: facts('report') },
  evidence: { document: evidenceList, facts: facts('annex') },
  acting: { document: signedAs(['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']), facts: facts('proposal') },
  byOrder: { document: signedAs(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']), facts: facts('proposal') },
  byMandate: { document: signedAs(['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']), facts: facts('proposal') },
  chapters: { document: chapteredProposal, facts: facts('proposal') },
  address: { document: proposal, facts: facts('proposal'), prepare: withAddress },
  drafter: {
    document: proposal,
    facts: facts('proposal'),
    prepare: [inParagraph('- Lưu', (paragraph) => paragraph + drafter)],
  },
} satisfies Record<string, BaseFile>;

export type BaseName = keyof typeof baseFiles;
