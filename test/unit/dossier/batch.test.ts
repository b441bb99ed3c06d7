import { describe, expect, test } from 'vitest';
import { buildPaper } from '#shared/dossier/build-document.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { jointWith } from '#shared/dossier/joint.ts';
import { day, type Day } from '#shared/kernel/day.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';
import { fieldsOfGaps, linesOf, tableOf } from '../../fixtures/built-paper.ts';
import { jointSource } from '../../fixtures/joint-source.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

const joint = jointSource();
const other = joint.batch[0] ?? joint;

describe('a proposal for two communes', () => {
  test('says what it said, word by word', async () => {
    await expect(`${linesOf(joint, 'P14').join('\n')}\n`).toMatchFileSnapshot(
      'golden/P14-joint.txt',
    );
  });

  test('is the same from whichever of the dossiers it is made', () => {
    const own: DossierSource = { ...joint, batch: [] };
    const lines = linesOf({ ...other, batch: [own] }, 'P14');
    expect(lines).toEqual(linesOf(joint, 'P14'));
  });

  test('has a row for each, with its own counts and its own vote, and no open field', () => {
    expect(tableOf(joint, 'P14', 'batch').rows).toHaveLength(2);
    const lines = linesOf(joint, 'P14');
    expect(lines.filter((line) => line === '11/11' || line === '10/11')).toEqual([
      '11/11',
      '10/11',
    ]);
    expect(fieldsOfGaps(joint, 'P14')).toEqual([]);
  });

  test('asks for what nobody entered of the other', () => {
    const bare = { ...other, reviews: sampleSource('in-progress').reviews };
    expect(fieldsOfGaps({ ...joint, batch: [bare] }, 'P14').length).toBeGreaterThan(0);
  });

  test('names each grade with its communes where they ask for different ones', () => {
    const set = { ...other.set, id: 'commune-standard-2021-2025', grade: 'standard' as const };
    const lines = linesOf({ ...joint, batch: [{ ...other, set }] }, 'P14').join('\n');
    expect(lines).toContain(
      'xã Nà Sương đạt chuẩn nông thôn mới nâng cao; xã Pắc Miều đạt chuẩn nông thôn mới',
    );
  });

  test('is not asked of the papers of one commune alone', () => {
    expect(linesOf(joint, 'P12')).toEqual(linesOf({ ...joint, batch: [] }, 'P12'));
  });
});

describe('a letter that sends two communes back', () => {
  const found = (source: DossierSource, on: Day | null): DossierSource => {
    const { verification } = source.reviews;
    const findings = verification.findings.map((one) => ({ ...one, on }));
    return {
      ...source,
      reviews: { ...source.reviews, verification: { ...verification, findings } },
    };
  };
  const on = day('2024-12-28');
  const own = found(joint, on);
  const back = found(other, on);

  test('says what it says, word by word, from either dossier', async () => {
    const lines = linesOf({ ...own, batch: [back] }, 'P13');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/P13-joint.txt');
    expect(linesOf({ ...back, batch: [{ ...own, batch: [] }] }, 'P13')).toEqual(lines);
  });

  test('is one for each where their faults were found on different days, or nobody has dated them', () => {
    const alone = linesOf({ ...own, batch: [] }, 'P13');
    expect(linesOf({ ...own, batch: [found(other, day('2024-12-30'))] }, 'P13')).toEqual(alone);
    const undated = found(joint, null);
    expect(linesOf({ ...undated, batch: [found(other, null)] }, 'P13')).toEqual(
      linesOf({ ...undated, batch: [] }, 'P13'),
    );
  });
});

test.each(['P12', 'P13', 'P14'])('%s is joint as far as its text says', (paper) => {
  const built = buildPaper({ paper, source: joint, texts: shippedTexts() });
  if (!built.ok) throw new Error(built.error.code);
  const ids = jointWith(joint, built.value.facts).map(({ dossier }) => dossier.id);
  expect(ids).toEqual(paper === 'P12' ? [] : ['d2']);
});
