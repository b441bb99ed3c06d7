import type { RequiredProof } from '#shared/evidence/checklist/required-proof.ts';

/** A paper that nobody has worded yet; its id is made of its name when it is kept. */
export const blankProof = (target: string): RequiredProof => ({
  id: '',
  target,
  name: '',
  kinds: ['Quyết định'],
  words: [],
  without: [],
  levels: [],
  period: 'assessed-year',
  years: null,
  signature: 'sealed',
  copy: 'certified',
  numbered: true,
  importance: 'required',
  note: '',
});
