import { codePrefix } from '#shared/evidence/lasting-code.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import { placeOfOriginal } from '#shared/evidence/place-of-original.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { Block, Document, Section } from './document-model.ts';
import { kindAndSubject } from './facts/kind-and-subject.ts';
import type { ProofLine } from './proof-line.ts';

type Request = {
  readonly unitName: string;
  readonly year: number;
  readonly today: Day;
  readonly lines: readonly ProofLine[];
  /** "17.1 Tỷ lệ hộ …" for the code of an indicator; other places in words. */
  readonly targetName: (target: string) => string;
};

/** A cover sheet a proof: its code as QR and in letters, what it is, where the original lies, what it is used in. */
export const buildProofCovers = (request: Request): Document => ({
  paper: 'proof-covers',
  title: 'Tờ bìa minh chứng',
  day: request.today,
  sections: request.lines.map((line) => coverOf(line, request)),
});

const coverOf = (line: ProofLine, request: Request): Section => ({
  orientation: 'portrait',
  blocks: [
    { kind: 'title', text: `MINH CHỨNG ${upper(line.proof.label)}` },
    { kind: 'subject', text: `Hồ sơ nông thôn mới của ${request.unitName}, năm ${request.year}` },
    { kind: 'code', text: line.code, value: `${codePrefix}${line.code}` },
    ...facts(line),
    ...usedIn(line, request),
    ...files(line),
  ],
});

const facts = ({ proof, pages }: ProofLine): readonly Block[] =>
  [
    ['Tên loại và trích yếu', kindAndSubject(proof)],
    ['Số, ký hiệu', proof.number],
    ['Ngày ban hành', dayText(proof.issuedOn)],
    ['Cơ quan ban hành', proof.issuer],
    ['Có hiệu lực từ', dayText(proof.effectiveOn)],
    ['Hết hạn', dayText(proof.expiresOn)],
    ['Số tờ', proof.sheets === null ? '' : String(proof.sheets)],
    ['Số trang của tệp', pages === 0 ? '' : String(pages)],
    ['Nơi để bản giấy', placeOfOriginal(proof)],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({
      kind: 'paragraph',
      runs: [{ text: `${name}: `, bold: true }, { text: value ?? '' }],
    }));

const usedIn = ({ uses }: ProofLine, { targetName }: Request): readonly Block[] => [
  { kind: 'heading', level: 2, text: 'Dùng cho' },
  ...(uses.length === 0 ? [item('chưa gắn với chỉ tiêu nào của hồ sơ này')] : []),
  ...uses.map(({ link, position }) => {
    const pages = pageRange(link);
    return item(`${position}: ${targetName(link.target)}${pages === '' ? '' : `, trang ${pages}`}`);
  }),
];

/** Hashes let anybody show later that this very file was meant. */
const files = ({ proof }: ProofLine): readonly Block[] =>
  proof.files.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'Tệp' },
        ...proof.files.map(({ name, sha256 }) => item(`${name} (SHA-256: ${inGroups(sha256)})`)),
      ];

const inGroups = (sha256: string): string => sha256.match(/.{1,8}/g)?.join(' ') ?? sha256;

const item = (text: string): Block => ({ kind: 'item', runs: [{ text }] });

const dayText = (day: Day | null): string => (day === null ? '' : formatDay(day));
