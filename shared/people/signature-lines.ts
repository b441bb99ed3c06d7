import { upper } from '#shared/kernel/vietnamese.ts';
import type { Term } from './person.ts';

/** Families of signature forms; the digit of A1, A2, A3 follows from the signer's rank. */
export const signatureForms = [
  'A1',
  'B1',
  'C1',
  'C3',
  'D1',
  'E1',
  'F',
  'G',
  'H',
  'K',
  'M',
] as const;
export type SignatureForm = (typeof signatureForms)[number];

/** Forms signed by persons for their part in a meeting, a count or a visit, not for an office. */
export const roleForms: readonly SignatureForm[] = ['F', 'G', 'H', 'K'];

type Signer = Pick<Term, 'rank' | 'office'> & Partial<Pick<Term, 'bodyName'>>;

/**
 * Capital lines above a name (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7): TM. for a body, KT. for its head by a
 * deputy (also one who is put in charge), Q. for an acting head, TL. by the head of the office. Empty for minutes,
 * which persons sign by their part in the meeting.
 */
export const signatureLines = (form: SignatureForm, signer: Signer): readonly string[] => {
  switch (form) {
    case 'A1':
      return signer.rank === 'office-head'
        ? byOrderLines(signer)
        : ['TM. ỦY BAN NHÂN DÂN', ...headLines('CHỦ TỊCH', signer)];
    case 'B1':
      return signer.rank === 'office-head' ? byOrderLines(signer) : headLines('CHỦ TỊCH', signer);
    case 'C1':
      return headLines(headOffice(signer), signer);
    case 'C3':
      return byOrderLines(signer);
    case 'D1':
      return ['TM. HỘI ĐỒNG THẨM ĐỊNH', ...headLines('CHỦ TỊCH', signer)];
    case 'E1':
      return ['TM. BAN THƯỜNG TRỰC', ...headLines('CHỦ TỊCH', signer)];
    case 'M':
      return headLines('THỦ TƯỚNG', signer);
    case 'F':
    case 'G':
    case 'H':
    case 'K':
      return [];
  }
};

const headLines = (head: string, signer: Signer): readonly string[] => {
  if (signer.rank === 'acting-head') return [`Q. ${head}`];
  return signer.rank === 'deputy' ? [`KT. ${head}`, `PHÓ ${head}`] : [head];
};

const deputyMark = /^phó\s+/iu;

/**
 * "Phó Giám đốc" stands for the GIÁM ĐỐC, "Quyền Trưởng phòng" for the TRƯỞNG PHÒNG; the office's name stands in the
 * header already, so "Giám đốc Sở Y tế" signs as GIÁM ĐỐC.
 */
const headOffice = ({ office, bodyName = '' }: Signer): string => {
  const own = office.replace(deputyMark, '').replace(/^(quyền|q\.)\s+/iu, '');
  const bare =
    bodyName !== '' && own.endsWith(` ${bodyName}`) ? own.slice(0, -bodyName.length) : own;
  return upper(bare.trim());
};

const byOrderLines = (signer: Signer): readonly string[] => {
  const head = headOffice(signer);
  const own = deputyMark.test(signer.office) ? [`KT. ${head}`, `PHÓ ${head}`] : [head];
  return ['TL. CHỦ TỊCH', ...own];
};
