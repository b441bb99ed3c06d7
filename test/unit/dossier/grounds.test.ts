import { describe, expect, test } from 'vitest';
import { chooseGrounds, overlayGrounds } from '#shared/dossier/grounds.ts';
import { day } from '#shared/kernel/day.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { blocksOf } from '../../fixtures/built-paper.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';

const { grounds } = shippedTexts();
const setId = 'commune-advanced-2021-2025';
const all = [...new Set(grounds.map(({ key }) => key))];
const keysOn = (text: string, asked: readonly string[] = all, set = setId) =>
  chooseGrounds(grounds, asked, { day: day(text), setId: set }).map(({ key }) => key);

describe('grounds', () => {
  test('stand by rank, then date, each amendment right after its act', () => {
    expect(keysOn('2024-12-24')).toEqual([
      'law.gov.2015',
      'decree.27',
      'decree.38',
      'programme.2021',
      'set.318',
      'amend.211',
      'procedure.18',
      'guide.1680',
      'mttq.90',
      'guide.896',
    ]);
  });

  test('are those in force on the day', () => {
    expect(keysOn('2024-02-29')).not.toContain('amend.211');
    expect(keysOn('2024-03-01')).toContain('amend.211');
    expect(keysOn('2025-02-28', ['law.gov.*'])).toEqual(['law.gov.2015']);
    expect(keysOn('2025-03-01', ['law.gov.*'])).toEqual(['law.gov.2025a']);
    expect(keysOn('2025-06-15', ['law.gov.*'])).toEqual(['law.gov.2025a']);
    expect(keysOn('2025-06-16', ['law.gov.*'])).toEqual(['law.gov.2025b']);
  });

  test('are those of the set', () => {
    expect(keysOn('2024-12-24', ['set.319'])).toEqual([]);
    expect(keysOn('2024-12-24', ['set.319'], 'commune-model-2021-2025')).toEqual(['set.319']);
    expect(keysOn('2026-03-01', ['set.318', 'set.51'], 'commune-standard-2026-2030')).toEqual([
      'set.51',
    ]);
  });

  test('of the province come from the pinned overlay, amendments after what they amend', () => {
    const { overlay } = sampleSource('complete');
    if (!overlay) throw new Error('no overlay');
    const acts = overlayGrounds({ ...overlay, acts: [...overlay.acts].reverse() });
    const before = chooseGrounds(acts, ['overlay'], { day: day('2024-05-16'), setId });
    expect(before.map(({ key }) => key)).toEqual(['overlay.1187']);
    const after = chooseGrounds(acts, ['overlay'], { day: day('2024-12-24'), setId });
    expect(after.map(({ key }) => key)).toEqual(['overlay.1187', 'overlay.865']);
    expect(after[0]?.text).toMatch(
      /^Quyết định số 1187\/QĐ-UBND ngày 28 tháng 6 năm 2022 của UBND tỉnh Lĩnh Khê quy định mức đạt chuẩn/,
    );
  });

  test('repeal is respected: no act of an earlier period is in the register', () => {
    const text = grounds.map((ground) => ground.text).join('\n');
    expect(text).not.toMatch(/2540|1980|691\/QĐ|491\/QĐ|372\/QĐ|40\/2014/);
  });
});

test('lines of căn cứ end with a semicolon, the last with a full stop', () => {
  const lines = blocksOf(sampleSource('complete'), 'P01').flatMap((block) =>
    block.kind === 'basis' ? [block.text] : [],
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.slice(0, -1).every((line) => line.endsWith(';'))).toBe(true);
  expect(lines.at(-1)).toMatch(/\)\.$/);
  expect(lines.every((line) => line.startsWith('Căn cứ '))).toBe(true);
});

test('a Party resolution is not among the grounds', () => {
  expect(grounds.some(({ text }) => /Đảng ủy|Nghị quyết số \d+-NQ/.test(text))).toBe(false);
});
