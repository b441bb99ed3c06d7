import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePrefix, lastingCode, readLastingCode } from '#shared/evidence/lasting-code.ts';
import { positionCodes } from '#shared/evidence/position-codes.ts';

const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[a-z]\d{1,3}-\d{5}$/));

describe('the lasting code of a proof', () => {
  it('is read back however it is written down', () => {
    fc.assert(
      fc.property(id, fc.constantFrom('', codePrefix, ' '), (evidenceId, before) => {
        const code = lastingCode(evidenceId);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]$/);
        const written = [
          code,
          code.toLowerCase(),
          code.replaceAll('-', ''),
          code.replace('-', ' '),
        ];
        for (const one of written) expect(readLastingCode(before + one)).toBe(code);
        expect(readLastingCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it('tells one wrong letter', () => {
    const wrong = fc.tuple(id, fc.nat(9), fc.integer({ min: 1, max: 30 }));
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXY';
    fc.assert(
      fc.property(wrong, ([evidenceId, place, step]) => {
        const plain = lastingCode(evidenceId).replaceAll('-', '');
        const old = letters.indexOf(plain.charAt(place));
        fc.pre(old >= 0);
        const letter = letters.charAt((old + step) % letters.length);
        const mistyped = plain.slice(0, place) + letter + plain.slice(place + 1);
        expect(readLastingCode(mistyped)).toBeNull();
      }),
    );
  });

  it('is no word of another kind', () => {
    for (const typed of ['', 'MC-012', '17.1', 'thu gom rác', '00000-00000-1']) {
      expect(readLastingCode(typed)).toBeNull();
    }
  });

  it('is another for every proof of a hundred thousand that were numbered one after the other', () => {
    const ids = Array.from(
      { length: 100_000 },
      (_, index) => `c1-${String(index).padStart(5, '0')}`,
    );
    expect(new Set(ids.map(lastingCode)).size).toBe(ids.length);
  });

  it('stays as it was first printed', () => {
    expect(lastingCode('6e1b2f5c-7d7a-4b36-9a51-0f2f3a1c9d10')).toBe('3ETZH-M727S-Q');
  });
});

const use = fc.record({
  target: fc.constantFrom('17.1', '17.10', '2', 'direction', 'condition', 'condition:0'),
  evidenceId: fc.uuid(),
  form: fc.constant('paper' as const),
  label: fc.integer({ min: 1, max: 400 }).map((number) => `MC-${String(number).padStart(3, '0')}`),
});

describe('the place of a proof in the binder', () => {
  it('is told once, without a gap, in the order of labels, however the uses come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(use, { selector: ({ evidenceId }) => evidenceId }), (uses) => {
        const codes = positionCodes(uses);
        expect(new Set(codes).size).toBe(uses.length);
        const reversed = positionCodes(uses.toReversed());
        expect(reversed.toReversed()).toEqual(codes);
        for (const [index, { target, label }] of uses.entries()) {
          const before = uses.filter((other) => other.target === target && other.label < label);
          expect(Number(codes[index]?.split('-').at(-1))).toBeGreaterThan(before.length);
        }
      }),
    );
  });

  it('reads as people write it', () => {
    const uses = ['17.1', '17.1', 'direction', 'condition:0', 'condition'].map((target, index) => ({
      target,
      evidenceId: `e${index}`,
      label: `MC-00${9 - index}`,
      form: 'paper' as const,
    }));
    expect(positionCodes(uses)).toEqual(['17.1-02', '17.1-01', 'CĐ-01', 'ĐK1-01', 'ĐK-01']);
  });

  it('has photos behind the papers, whatever their labels', () => {
    const uses = [
      { target: '2.2', evidenceId: 'a', label: 'AN-01', form: 'photo' as const },
      { target: '2.2', evidenceId: 'b', label: 'MC-007', form: 'paper' as const },
    ];
    expect(positionCodes(uses)).toEqual(['2.2-02', '2.2-01']);
  });
});
