import { describe, expect, test } from 'vitest';
import { runCheck } from '#shared/dossier/check/run-check.ts';
import type { CheckFacts } from '#shared/dossier/check/check-facts.ts';
import { findingText } from '#shared/messages/finding-text.ts';
import type { Ask } from '#shared/procedures/own-rule.ts';
import { catalogue } from '../../fixtures/check-facts.ts';
import { withSource } from './change-facts.ts';

/** The perfect dossier under a procedure with one rule more. */
const under = (asks: Ask): CheckFacts =>
  withSource(({ procedure }) => ({
    procedure: {
      ...procedure,
      rules: [
        {
          id: 'R07',
          sentence: 'Quy tắc của tỉnh.',
          severity: 'error' as const,
          basis: { text: 'Hướng dẫn của tỉnh', mark: 'L' as const },
          asks,
        },
      ],
    },
  }));

const found = (asks: Ask) => runCheck(under(asks), catalogue);

const number = (name: string, least: string | null, most: string | null): Ask => ({
  kind: 'number',
  number: name,
  least,
  most,
});
const days = (first: string, then: string, least: number | null, most: number | null): Ask =>
  ({ kind: 'days', first, then, least, most }) as Ask;

const kept: readonly Ask[] = [
  { kind: 'paper', paper: 'P01', stage: 'signed' },
  { kind: 'words', paper: 'P01', words: 'TỜ  TRÌNH', present: true },
  { kind: 'words', paper: 'P01', words: 'lời không có', present: false },
  { kind: 'proof', indicator: '1.1', proofKind: '', least: 1 },
  days('meeting', 'P01', 0, 400),
  days('P01', 'meeting', -400, 0),
  number('meetingAgreed', '90', '100'),
  number('meetingAttended', '50', null),
  number('publicationDays', '15', null),
  number('broadcasts', '5', null),
  number('surveySatisfied', '80', null),
  number('surveyJoined', '60', null),
  number('indicatorsMet', '100', null),
  number('proofs', '1', null),
  number('debt', null, '0'),
  number('figure:households', '1', null),
];

const broken: readonly (readonly [string, Ask, string])[] = [
  ['scanned', { kind: 'paper', paper: 'P12', stage: 'scanned' }, 'paper'],
  ['made', { kind: 'paper', paper: 'P12', stage: 'made' }, 'paper'],
  ['noWords', { kind: 'words', paper: 'P01', words: 'lời không có', present: true }, 'paper'],
  ['words', { kind: 'words', paper: 'P01', words: 'tờ trình', present: false }, 'paper'],
  [
    'tooFewProofs',
    { kind: 'proof', indicator: '1.1', proofKind: 'Giấy lạ', least: 1 },
    'indicator',
  ],
  ['noIndicator', { kind: 'proof', indicator: '99.9', proofKind: '', least: 1 }, 'dossier'],
  ['tooEarly', days('meeting', 'P01', 400, null), 'paper'],
  ['tooLate', days('P01', 'meeting', null, -400), 'meeting'],
  ['below', number('surveySatisfied', '100', null), 'survey'],
  ['above', number('proofs', null, '1'), 'evidence'],
  ['noNumber', number('figure:nothing', '1', null), 'figures'],
];

describe('a rule of a province', () => {
  test.each(kept)('that the perfect dossier keeps finds nothing: %j', (asks) => {
    expect(found(asks)).toEqual([]);
  });

  test.each(broken)('%s is told with its sentence and its place', (fault, asks, kind) => {
    const findings = found(asks);
    expect(findings).toMatchObject([{ rule: 'R07', fault, place: { kind } }]);
    expect(findings[0]?.severity).toBe(fault === 'noIndicator' ? 'note' : 'error');
    for (const language of ['vi', 'en'] as const)
      for (const finding of findings) {
        const sentence = findingText(language, finding);
        expect(sentence).toMatch(/^Quy tắc của tỉnh\. .+\.$/);
        expect(sentence).not.toMatch(/[{}]/);
      }
  });

  test('about a day that nobody entered breaks nothing', () => {
    expect(found(days('P19', 'P01', 5, null))).toEqual([]);
  });
});
