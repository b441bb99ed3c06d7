import { describe, expect, test } from 'vitest';
import type { DigitalSignature, SignatureCertificate } from '#shared/evidence/digital-signature.ts';
import { stateOf, toneOf } from '../../../renderer/app/proofs/signatures/signature-state.ts';

const certificate: SignatureCertificate = {
  name: 'A',
  organisation: '',
  title: '',
  issuer: 'B',
  serial: '1',
  from: null,
  to: null,
  validity: 'valid',
  chain: 'open',
  above: [],
};

const sound: DigitalSignature = {
  field: 'one',
  kind: 'signature',
  integrity: 'intact',
  coversAll: true,
  bytesAfter: 0,
  savesAfter: 0,
  certificate,
  saidAt: null,
  stamp: null,
  algorithm: '',
  isWeak: false,
  reason: '',
  place: '',
};
const earlier = { ...sound, coversAll: false, bytesAfter: 900, savesAfter: 1 };

describe('what is said of a signature first', () => {
  test('is whether the file is as it was signed', () => {
    expect(stateOf(sound, [sound])).toBe('intact');
    expect(stateOf({ ...sound, integrity: 'changed' }, [])).toBe('changed');
  });

  test('tells what was added from what the next signature covers', () => {
    expect(stateOf(earlier, [earlier, sound])).toBe('followed');
    expect(stateOf(earlier, [earlier])).toBe('added');
    expect(stateOf({ ...earlier, savesAfter: 2 }, [earlier, sound])).toBe('added');
    expect(stateOf(earlier, [earlier, { ...sound, integrity: 'changed' }])).toBe('added');
  });
});

test('a signature is green only where nothing speaks against it', () => {
  const tone = (change: Partial<DigitalSignature>) => toneOf({ ...sound, ...change }, 'intact');
  expect(tone({})).toBe('green');
  expect(tone({ isWeak: true })).toBe('amber');
  expect(tone({ certificate: null })).toBe('amber');
  expect(tone({ certificate: { ...certificate, validity: 'expired' } })).toBe('amber');
  expect(tone({ certificate: { ...certificate, chain: 'broken' } })).toBe('amber');
  expect(tone({ stamp: { at: null, by: '', integrity: 'unreadable' } })).toBe('amber');
  expect(toneOf(sound, 'changed')).toBe('red');
  expect(toneOf({ ...sound, isWeak: true }, 'forged')).toBe('red');
});
