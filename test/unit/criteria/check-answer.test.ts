import { describe, expect, it } from 'vitest';
import { checkAnswer } from '#shared/criteria/check-answer.ts';
import { makeAnswer, makeIndicator, threshold } from './make-indicator.ts';

const whole = { unit: 'hộ', whole: true };
const indicators = {
  share: makeIndicator({ figures: whole }),
  length: makeIndicator({ figures: { unit: 'km', whole: false } }),
  count: makeIndicator({
    measure: 'number',
    unit: 'mô hình',
    requirement: threshold('>=', { '*': 1 }),
    figures: { unit: 'mô hình', whole: true },
  }),
  income: makeIndicator({ measure: 'number', unit: 'triệu đồng/người' }),
  yesNo: makeIndicator({ measure: 'yes-no', requirement: { kind: 'achieved' } }),
  level: makeIndicator({
    measure: 'level',
    requirement: { kind: 'text', byVariant: { '*': 'Khá' }, levels: ['Tốt', 'Khá', 'Yếu'] },
  }),
  wording: makeIndicator({
    measure: 'yes-no',
    requirement: { kind: 'text', byVariant: { '*': 'Không' } },
  }),
  parted: makeIndicator({
    parts: [
      {
        id: 'male',
        name: 'Nam',
        measure: 'percent',
        requirement: { kind: 'same' },
        figures: whole,
      },
    ],
  }),
};
type Name = keyof typeof indicators;

describe('answers that are refused', () => {
  const decided = { verdict: 'met', reason: 'Theo biên bản.' };
  const cases: readonly (readonly [Name, object, string, string | undefined])[] = [
    ['share', {}, 'result.empty', undefined],
    ['share', { qualifier: 'ước' }, 'result.empty', undefined],
    ['share', { parts: {} }, 'result.empty', undefined],
    ['share', { value: '-1' }, 'result.negative', 'value'],
    ['share', { numerator: '-1', denominator: '5' }, 'result.negative', 'numerator'],
    ['share', { numerator: '0', denominator: '0' }, 'result.zeroDenominator', 'denominator'],
    [
      'share',
      { numerator: '6', denominator: '5' },
      'result.numeratorAboveDenominator',
      'numerator',
    ],
    ['share', { value: '100.01' }, 'result.shareAboveHundred', 'value'],
    ['share', { numerator: '1.5', denominator: '5' }, 'result.notWhole', 'numerator'],
    ['count', { value: '1.5' }, 'result.notWhole', 'value'],
    ['share', { achieved: true }, 'result.wrongKind', 'achieved'],
    ['share', { level: 'Khá' }, 'result.wrongKind', 'level'],
    ['yesNo', { value: '1' }, 'result.wrongKind', 'value'],
    ['level', { level: 'Xuất sắc' }, 'result.levelUnknown', 'level'],
    ['share', { parts: { male: { value: '5' } } }, 'result.unknownPart', 'parts.male'],
    ['parted', { parts: { male: { achieved: true } } }, 'result.wrongKind', 'parts.male'],
    [
      'parted',
      { parts: { male: { numerator: '9', denominator: '5' } } },
      'result.numeratorAboveDenominator',
      'parts.male.numerator',
    ],
    ['share', { value: '90', decided }, 'result.verdictIsComputed', 'decided'],
    ['yesNo', { decided }, 'result.verdictIsComputed', 'decided'],
    ['level', { decided }, 'result.verdictIsComputed', 'decided'],
    [
      'wording',
      { decided: { verdict: 'met', reason: '  ' } },
      'result.reasonMissing',
      'decided.reason',
    ],
    [
      'share',
      { notApplicable: { reason: 'Không có.' } },
      'result.notApplicableNotAllowed',
      'notApplicable',
    ],
    ['share', { notApplicable: { reason: '' } }, 'result.reasonMissing', 'notApplicable.reason'],
  ];
  it.each(cases)('%s %j: %s', (name, answer, code, field) => {
    const checked = checkAnswer(indicators[name], makeAnswer(answer));
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.error.code).toBe(code);
    expect(checked.error.field).toBe(field);
  });
});

describe('answers that are accepted', () => {
  const decided = { verdict: 'met', reason: 'Theo biên bản.' };
  const cases: readonly (readonly [Name, object])[] = [
    ['share', { numerator: '3' }],
    ['share', { numerator: '5', denominator: '5' }],
    ['share', { numerator: '0', denominator: '5' }],
    ['share', { value: '0' }],
    ['length', { numerator: '17.2', denominator: '18.6' }],
    ['count', { value: '2.0' }],
    ['income', { value: '52.6', qualifier: 'ước' }],
    ['income', { numerator: '30010', denominator: '6523' }],
    ['yesNo', { achieved: false }],
    ['level', { level: ' tốt ' }],
    ['level', { level: 'Tốt', decided }],
    ['wording', { decided }],
    ['parted', { parts: { male: { numerator: '4', denominator: '5' } } }],
  ];
  it.each(cases)('%s %j', (name, answer) => {
    expect(checkAnswer(indicators[name], makeAnswer(answer)).ok).toBe(true);
  });
});
