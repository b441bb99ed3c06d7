import type { Term } from './person.ts';
import { roleForms, type SignatureForm } from './signature-lines.ts';

type Rank = Term['rank'];

const byRank: Readonly<Record<Rank, string | null>> = {
  head: '1',
  deputy: '2',
  'acting-head': '3',
  'office-head': null,
  none: null,
};

/** Name of the form with the rank of its signer: A1, A2 (deputy), A3 (acting); null where the rank may not sign so. */
export const rankedForm = (form: SignatureForm, rank: Rank): string | null => {
  if (form === 'C3' || roleForms.includes(form)) return form;
  if (rank === 'office-head' && (form === 'A1' || form === 'B1')) return 'C3';
  const digit = byRank[rank];
  return digit === null ? null : form.charAt(0) + digit;
};
