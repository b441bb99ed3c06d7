import type {
  Block,
  Document,
  OfficialHeader,
  Section,
  Signature,
} from '#shared/dossier/document-model.ts';
import { day } from '#shared/kernel/day.ts';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
export const item = (text: string): Block => ({ kind: 'item', runs: [{ text }] });

export const long =
  'Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát từng chỉ tiêu, đối chiếu với văn bản hướng dẫn và hoàn thiện minh chứng; ' +
  'kết quả rà soát được công khai tại trụ sở, nhà văn hóa thôn và phát trên đài truyền thanh để Nhân dân theo dõi, góp ý.';

export const communeHeader = (number: string, placeAndDate: string | null): OfficialHeader => ({
  kind: 'official-header',
  superior: [],
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ NÀ SƯƠNG'],
  number,
  placeAndDate,
});

export const chairmanSignature = (recipients: readonly string[]): Signature => ({
  kind: 'signature',
  left: null,
  right: {
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Hoàng Văn Thắng',
  },
  recipients,
});

export const portrait = (...blocks: readonly Block[]): Section => ({
  orientation: 'portrait',
  blocks,
});

export const paper = (name: string, ...sections: readonly Section[]): Document => ({
  paper: name,
  title: 'Văn bản thử thể thức',
  day: day('2024-12-23'),
  sections,
});
