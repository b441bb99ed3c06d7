import { expect, test } from 'vitest';
import type { UnknownLevelReason } from '#shared/criteria/evaluation.ts';
import { buildPaper } from '#shared/dossier/build-document.ts';
import { documentWords } from '#shared/dossier/document-words.ts';
import type { AssessedIndicator } from '#shared/dossier/facts/source.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';

const words: Readonly<Record<UnknownLevelReason, string>> = {
  'no-provincial-level': 'tỉnh chưa ban hành mức đạt chuẩn',
  'no-threshold-for-year': 'chưa có mức đạt chuẩn của năm đánh giá',
  placeholder: 'chưa có văn bản quy định nội dung',
  'no-variant': 'chưa xác định vùng hoặc nhóm xã',
};

const unknown = { threshold: null, verdict: 'undecided' } as const;

const ofProvince = words['no-provincial-level'];
const times = (text: string): number => text.split(ofProvince).length - 1;

/** The report of the sample with one indicator whose level is not known. */
const report = (levelUnknown: UnknownLevelReason | null) => {
  const source = sampleSource('in-progress');
  const change = (one: AssessedIndicator): AssessedIndicator =>
    one.code === '2.2' && levelUnknown !== null
      ? { ...one, ...unknown, levelUnknown, requiredProse: words[levelUnknown] }
      : one;
  const criteria = source.assessment.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map(change),
  }));
  const assessment = { ...source.assessment, criteria };
  const built = buildPaper({
    paper: 'P02',
    source: { ...source, assessment },
    texts: shippedTexts(),
  });
  if (!built.ok) throw new Error(built.error.code);
  return { text: documentWords(built.value.document).join(' '), gaps: built.value.gaps };
};

test.each(['no-threshold-for-year', 'placeholder'] as const)(
  'a level unknown because of %s is not laid at the door of the province',
  (reason) => {
    const { text } = report(reason);
    expect(text.includes(words[reason])).toBe(true);
    expect(times(text)).toBe(times(report(null).text));
    expect(times(report('no-provincial-level').text)).toBeGreaterThan(times(text));
  },
);

test('a unit whose column nobody named is a gap, for its levels exist', () => {
  const { text, gaps } = report('no-variant');
  expect(text.includes(words['no-variant'])).toBe(false);
  expect(gaps).toContainEqual({ field: 'variant.name', label: 'Vùng, nhóm xã áp dụng' });
});
