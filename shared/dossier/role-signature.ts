import { upper } from '#shared/kernel/vietnamese.ts';
import type { SignatureForm } from '#shared/people/signature-lines.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { Signature, SignatureColumn } from './document-model.ts';
import type { DossierSource } from './facts/source.ts';
import type { Gap, SignatureDraft } from './outline/filling.ts';
import { atPhase } from './at-phase.ts';

/** One who signs for a part taken, with the field that names the person where the paper can't go without. */
type Part = { readonly line: string; readonly name: string; readonly gap?: Gap };

/**
 * Minutes are signed by those who took part: secretary left and chair right (Nghị định 30/2020/NĐ-CP, Phụ lục III,
 * Mẫu 1.9), tellers, the group and its host, or the village with two households.
 */
export const roleSignature = (
  source: DossierSource,
  paper: string,
  form: SignatureForm,
): SignatureDraft => {
  const [left, right, ...others] = partsOf(atPhase(source, paper), form);
  const gaps = [left, right].flatMap((part) => (part?.gap && part.name === '' ? [part.gap] : []));
  const signature: Omit<Signature, 'recipients'> = {
    kind: 'signature',
    left: left ? column(left) : null,
    right: right ? column(right) : { lines: [], name: '' },
    ...(others.length === 0 ? {} : { others: others.map(column) }),
  };
  return { signature, gaps };
};

const column = ({ line, name, gap }: Part): SignatureColumn => ({
  lines: [line],
  name,
  ...(gap && name === '' ? { missing: gap.label } : {}),
});

const partsOf = (source: DossierSource, form: SignatureForm): readonly Part[] => {
  switch (form) {
    case 'G':
      return tellers(source);
    case 'H':
      return groupAndHost(source);
    case 'K':
      return village;
    default:
      return chairAndSecretary(source);
  }
};

const chairAndSecretary = ({ meeting }: DossierSource): readonly Part[] => [
  {
    line: 'THƯ KÝ',
    name: meeting?.secretary ?? '',
    gap: { field: 'meeting.secretary', label: 'Thư ký cuộc họp' },
  },
  {
    line: 'CHỦ TỌA',
    name: meeting?.chair ?? '',
    gap: { field: 'meeting.chair', label: 'Chủ tọa cuộc họp' },
  },
];

const tellers = ({ meeting }: DossierSource): readonly Part[] => [
  {
    line: 'THƯ KÝ',
    name: meeting?.tellerSecretary ?? '',
    gap: { field: 'meeting.tellerSecretary', label: 'Thư ký Tổ kiểm phiếu' },
  },
  {
    line: 'TỔ TRƯỞNG',
    name: meeting?.tellerHead ?? '',
    gap: { field: 'meeting.tellerHead', label: 'Tổ trưởng Tổ kiểm phiếu' },
  },
];

const groupAndHost = ({ unit, reviews }: DossierSource): readonly Part[] => {
  const { review } = reviews.verification;
  return [
    {
      line: `ĐẠI DIỆN ỦY BAN NHÂN DÂN ${upper(unitFullName(unit))}`,
      name: review?.host ?? '',
      gap: { field: 'verify.host', label: 'Đại diện đơn vị được kiểm tra' },
    },
    {
      line: 'TRƯỞNG ĐOÀN',
      name: review?.leader ?? '',
      gap: { field: 'verify.leader', label: 'Trưởng đoàn thẩm tra' },
    },
  ];
};

/** Signed by hand in the village, whoever comes. */
const village: readonly Part[] = [
  { line: 'TRƯỞNG BAN CÔNG TÁC MẶT TRẬN', name: '' },
  { line: 'TRƯỞNG THÔN', name: '' },
  { line: 'ĐẠI DIỆN HỘ GIA ĐÌNH', name: '' },
  { line: 'ĐẠI DIỆN HỘ GIA ĐÌNH', name: '' },
];
