import { describe, expect, test } from 'vitest';
import { buildPaper, type BuiltPaper } from '#shared/dossier/build-document.ts';
import { factChanges } from '#shared/dossier/fact-changes.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { readPaperOutline } from '#shared/dossier/paper-fields.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { day } from '#shared/kernel/day.ts';
import { built } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { outlineNames, outlineText, shippedTexts } from '../../fixtures/paper-texts.ts';

const complete = sampleSource('complete');
const texts = shippedTexts();

const changesOf = (paper: string, change: Partial<DossierSource>) =>
  factChanges(
    built(complete, paper, false).facts,
    built({ ...complete, ...change }, paper, false).facts,
  );

/** The outline as a later version of the program may word it. */
const reworded = (paper: string): BuiltPaper => {
  const text = outlineText(paper).replaceAll(/^(P|LI|H1|H2|H3|ARTICLE \d+\.) /gm, '$1 Nay ');
  const outline = readPaperOutline(text);
  if (!outline.ok) throw new Error(outline.error.code);
  const outlines = { ...texts.outlines, [paper]: outline.value };
  const other = buildPaper({
    paper,
    source: complete,
    texts: { ...texts, outlines },
    numbered: false,
  });
  if (!other.ok) throw new Error(other.error.code);
  return other.value;
};

describe('other words of the program', () => {
  test.each(outlineNames.filter((name) => !['P03', 'P08'].includes(name)))(
    'change %s and none of its facts',
    (paper) => {
      const before = built(complete, paper, false);
      const after = reworded(paper);
      expect(canonicalJson(after.document)).not.toBe(canonicalJson(before.document));
      expect(factChanges(before.facts, after.facts)).toEqual([]);
    },
  );

  test('for a verdict or a sentence about it change no fact', () => {
    const before = built(complete, 'P02', false);
    const criteria = complete.assessment.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((one) => ({
        ...one,
        narrative: `${one.narrative} Nay.`,
        requiredProse: `${one.requiredProse} nay`,
        resultText: one.resultText === '' ? '' : `${one.resultText} nay`,
      })),
    }));
    const source = { ...complete, assessment: { ...complete.assessment, criteria } };
    const after = built(source, 'P02', false);
    expect(canonicalJson(after.document)).not.toBe(canonicalJson(before.document));
    expect(factChanges(before.facts, after.facts)).toEqual([]);
  });
});

describe('a change is told as an officer reads it', () => {
  const household = (value: string): Partial<DossierSource> => ({
    figures: complete.figures.map((figure) =>
      figure.concept === 'households' ? { ...figure, value } : figure,
    ),
  });

  test('of a figure', () => {
    const [first] = changesOf('P02', household('3126'));
    expect(first).toMatchObject({ label: 'Số hộ', after: '3.126' });
  });

  test('of a figure that is gone', () => {
    const gone = { figures: complete.figures.filter(({ concept }) => concept !== 'households') };
    expect(changesOf('P02', gone)).toMatchObject([{ label: 'Số hộ', after: null }]);
  });

  test('of the day', () => {
    const dossier = { ...complete.dossier, asOf: day('2024-12-10') };
    expect(changesOf('P06', { dossier })).toContainEqual({
      label: 'Ngày chốt số liệu',
      before: '30/11/2024',
      after: '10/12/2024',
    });
  });

  test('of the signer', () => {
    const choices = [{ id: 'c1', dossierId: 'd1', paper: 'P06', signerTermId: 'term-deputy' }];
    const [change] = changesOf('P06', { choices });
    expect(change?.label).toBe('Người ký');
    expect(change?.after).toContain('Triệu Quế Lâm');
  });

  test("of the office's own text, around the letter that differs", () => {
    const texts = complete.texts.map((text) =>
      text.field === 'difficulties' ? { ...text, text: `${text.text} Nay.` } : text,
    );
    expect(changesOf('P02', { texts })).toMatchObject([{ label: 'Khó khăn' }]);
  });

  test('of a work, by its name', () => {
    const [first, ...rest] = complete.works;
    if (!first) throw new Error('the sample has works');
    const works = [{ ...first, totalDong: first.totalDong + 1_000_000 }, ...rest];
    expect(changesOf('P06', { works }).map(({ label }) => label)).toContain(
      `Tổng mức đầu tư (${first.name})`,
    );
  });

  test('of a list that is shorter, once', () => {
    const works = complete.works.slice(0, -1);
    const labels = changesOf('P06', { works }).map(({ label }) => label);
    expect(labels).toContain('Danh sách công trình');
    expect(labels.some((label) => label.includes('('))).toBe(false);
  });

  test('of a result, by the code of its indicator', () => {
    const criteria = complete.assessment.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((one) =>
        one.code === '2.1'
          ? { ...one, resultText: '99%', means: { ...one.means, result: '99' } }
          : one,
      ),
    }));
    const assessment = { ...complete.assessment, criteria };
    expect(changesOf('P02', { assessment })).toMatchObject([
      { label: 'Kết quả thực hiện (2.1)', after: '99%' },
    ]);
  });
});
