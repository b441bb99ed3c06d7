import type { Evidence } from '../evidence.ts';
import { hasOneOf, isOfKind } from './paper-words.ts';
import type { RequiredProof } from './required-proof.ts';

type Described = Pick<Evidence, 'form' | 'kind' | 'subject'>;

/**
 * How well the description of a proof fits a required one: `whole` by kind and matter, `matter` by what it speaks of
 * alone (a receipt where the certificate is asked), `none` otherwise. What fits by its kind alone is no candidate
 * where the matter is named: a minute of a meeting is not the minute of acceptance. A photo of the matter is nobody's
 * wrong copy of a paper about it.
 */
export const fitOf = (
  { form, kind, subject }: Described,
  { kinds, words }: RequiredProof,
): 'whole' | 'matter' | 'none' => {
  const speaks = words.length === 0 || hasOneOf(subject, words);
  if (!speaks) return 'none';
  if (isOfKind(kind, kinds)) return 'whole';
  return words.length > 0 && form === 'paper' ? 'matter' : 'none';
};

/**
 * For each required proof of one target the proofs that may be it; the same paper may be several. What is wholly
 * another paper of the target, or was `placed` by an officer, is not the wrong kind of this one.
 */
export const candidatesOf = <P extends Described>(
  required: readonly RequiredProof[],
  proofs: readonly P[],
  placed: ReadonlySet<P> = new Set(),
): ReadonlyMap<string, readonly P[]> => {
  const settled = new Set([
    ...placed,
    ...proofs.filter((proof) => required.some((one) => fitOf(proof, one) === 'whole')),
  ]);
  const isCandidate = (proof: P, one: RequiredProof): boolean => {
    const fit = fitOf(proof, one);
    return fit === 'whole' || (fit === 'matter' && !settled.has(proof));
  };
  return new Map(
    required.map((one) => [one.id, proofs.filter((proof) => isCandidate(proof, one))]),
  );
};
