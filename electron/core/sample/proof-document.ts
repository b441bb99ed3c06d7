import type { Document } from '#shared/dossier/document-model.ts';
import type { EvidenceFields } from '#shared/evidence/evidence.ts';
import { formatDayLong } from '#shared/kernel/day-text.ts';
import { day } from '#shared/kernel/day.ts';
import { upper } from '#shared/kernel/vietnamese.ts';

type Proof = { readonly [K in keyof EvidenceFields]?: EvidenceFields[K] | undefined };

/** A paper that looks like one of its kind and says plainly that it is a sample. */
export const proofDocument = (proof: Proof): Document => {
  const issuedOn = proof.issuedOn ?? day('2024-11-30');
  const kind = proof.kind || 'Văn bản';
  const subject = proof.subject ?? '';
  return {
    paper: 'sample',
    title: `${kind} ${subject}`,
    day: issuedOn,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          {
            kind: 'official-header',
            superior: [],
            issuer: linesOf(upper(proof.issuer ?? '')),
            number: `Số: ${proof.number ?? ''}`,
            placeAndDate: `Lĩnh Khê, ${formatDayLong(issuedOn)}`,
          },
          { kind: 'title', text: upper(kind) },
          { kind: 'subject', text: subject },
          paragraph(
            `${kind} này là văn bản mẫu của xã Nà Sương, một xã được đặt ra để xem thử chương trình.`,
          ),
          paragraph(`Nội dung: ${subject}.`),
          paragraph(`Minh chứng ${proof.label ?? ''}. ${proof.note ?? ''}`.trim()),
          paragraph('Tên đơn vị, tên người và số liệu trong văn bản mẫu không có thật./.'),
        ],
      },
      ...furtherPages(proof),
    ],
  };
};

/** As many pages as the paper has sheets: a copy with fewer would not be all of it. */
const furtherPages = ({ sheets, label = '' }: Proof): Document['sections'] =>
  Array.from({ length: Math.max(0, (sheets ?? 1) - 1) }, (_, index) => ({
    orientation: 'portrait' as const,
    blocks: [paragraph(`Tờ ${index + 2} trên ${sheets} của văn bản mẫu ${label}.`)],
  }));

const paragraph = (text: string): Document['sections'][number]['blocks'][number] => ({
  kind: 'paragraph',
  runs: [{ text }],
});

/** A long name of an office takes two lines of the left box. */
const linesOf = (issuer: string): string[] => {
  const words = issuer.split(' ');
  if (issuer.length < 28) return [issuer];
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
};
