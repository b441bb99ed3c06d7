import { isSound, type DigitalSignature } from '#shared/evidence/digital-signature.ts';

export type SignatureState = DigitalSignature['integrity'] | 'followed' | 'added';

/** What to say of a signature first: whether the signed bytes are intact, and what came behind them. */
export const stateOf = (
  signature: DigitalSignature,
  all: readonly DigitalSignature[],
): SignatureState => {
  if (signature.integrity !== 'intact' || isSound(signature)) return signature.integrity;
  const later = all.filter(({ bytesAfter }) => bytesAfter < signature.bytesAfter);
  const isCovered = later.some(isSound) && later.length >= signature.savesAfter;
  return isCovered ? 'followed' : 'added';
};

const tones: Readonly<Record<SignatureState, 'green' | 'amber' | 'red'>> = {
  intact: 'green',
  followed: 'green',
  added: 'amber',
  unreadable: 'amber',
  unknown: 'amber',
  changed: 'red',
  forged: 'red',
  range: 'red',
};

/** A certificate that was not valid, or does not fit its authority, is no green. */
export const toneOf = (
  { certificate, isWeak, stamp }: DigitalSignature,
  state: SignatureState,
): 'green' | 'amber' | 'red' => {
  const isDoubtful =
    certificate?.validity !== 'valid' ||
    certificate.chain === 'broken' ||
    isWeak ||
    (stamp !== null && stamp.integrity !== 'intact');
  return tones[state] === 'green' && isDoubtful ? 'amber' : tones[state];
};
