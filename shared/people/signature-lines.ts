import { upper } from '#shared/kernel/vietnamese.ts';
import type { Term } from './person.ts';

/** Families of signature forms; the digit of A1, A2, A3 follows from the signer's rank. */
export const signatureForms = ['A1', 'B1', 'C1', 'C3', 'E1', 'F'] as const;
export type SignatureForm = (typeof signatureForms)[number];

type Signer = Pick<Term, 'rank' | 'office'>;

/**
 * Capital lines above a name (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7): TM. for a body, KT. for its head by a
 * deputy (also one who is put in charge), Q. for an acting head, TL. by the head of the office. Empty for minutes,
 * which two persons sign by their part in the meeting.
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
    case 'E1':
      return ['TM. BAN THƯỜNG TRỰC', ...headLines('CHỦ TỊCH', signer)];
    case 'F':
      return [];
  }
};

const headLines = (head: string, signer: Signer): readonly string[] => {
  if (signer.rank === 'acting-head') return [`Q. ${head}`];
  return signer.rank === 'deputy' ? [`KT. ${head}`, `PHÓ ${head}`] : [head];
};

const deputyMark = /^phó\s+/iu;

/** "Phó Giám đốc" stands for the GIÁM ĐỐC, "Quyền Trưởng phòng" for the TRƯỞNG PHÒNG. */
const headOffice = ({ office }: Signer): string =>
  upper(office.replace(deputyMark, '').replace(/^(quyền|q\.)\s+/iu, ''));

const byOrderLines = (signer: Signer): readonly string[] => {
  const head = headOffice(signer);
  const own = deputyMark.test(signer.office) ? [`KT. ${head}`, `PHÓ ${head}`] : [head];
  return ['TL. CHỦ TỊCH', ...own];
};
