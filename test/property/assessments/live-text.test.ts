import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveFigures } from '#shared/assessments/live-figures.ts';
import { liveText, markFigures, renewed, writtenText } from '#shared/assessments/live-text.ts';
import { narrativeFaults } from '#shared/assessments/narrative-faults.ts';
import { makeAnswer } from '../../unit/criteria/make-indicator.ts';
import { evaluateSample } from '../../unit/criteria/sample-dossier.ts';
import { draft, inProgress } from '../../unit/assessments/draft-sample.ts';

const shares = fc.record({
  code: fc.constantFrom('4', '9', '2.2', '2.4', '8.2', '14.1'),
  whole: fc.integer({ min: 1, max: 9000 }),
  rest: fc.integer({ min: 0, max: 9000 }),
});

const figuresOf = ({ code, whole, rest }: { code: string; whole: number; rest: number }) => {
  const answer = { numerator: String(rest % (whole + 1)), denominator: String(whole) };
  return { answer, figures: liveFigures(evaluateSample(inProgress, code, makeAnswer(answer)), []) };
};

it('a text is the same after its figures were found, whatever is typed', () => {
  const words = fc.array(
    fc.constantFrom(
      '1.268',
      '1486',
      '85,33%',
      'hộ',
      ' ',
      '/',
      '(MC-012)',
      'năm 2024',
      '{',
      'ngày 3',
    ),
  );
  fc.assert(
    fc.property(shares, words, (share, parts) => {
      const typed = parts.join('');
      const stored = markFigures(typed, figuresOf(share).figures, '');
      expect(liveText(stored, figuresOf(share).figures)).toBe(typed.replace(/\{{2,}/g, ''));
      expect(writtenText(stored)).toBe(typed.replace(/\{{2,}/g, ''));
    }),
  );
});

it('a draft taken over as own text has nothing to mend, and follows when the figures move', () => {
  fc.assert(
    fc.property(shares, shares, (first, second) => {
      const then = figuresOf(first);
      const now = figuresOf({ ...second, code: first.code });
      const text = draft(first.code, { answer: then.answer });
      const stored = markFigures(text, then.figures, '');
      const known = { figures: then.figures, draft: text, labels: [] };
      const faults = narrativeFaults(stored, known);
      expect([faults.changed, faults.stray]).toEqual([[], []]);
      const later = { ...known, figures: now.figures };
      expect(narrativeFaults(renewed(stored, now.figures), later).changed).toEqual([]);
    }),
  );
});
