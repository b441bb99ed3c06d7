import { describe, expect, it } from 'vitest';
import { overlaySchema } from '#shared/criteria/overlay.ts';
import { day } from '#shared/kernel/day.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import {
  levelFaults,
  overlayWith,
  type LevelForm,
} from '../../../renderer/features/walk/requirement/province-level.ts';

const form: LevelForm = {
  operator: '>=',
  value: decimalSchema.parse('90'),
  wording: '',
  actId: '',
  number: ' 1187/QĐ-UBND ',
  date: day('2022-06-28'),
  issuer: 'Ủy ban nhân dân tỉnh Lĩnh Khê',
  subject: 'Quy định mức đạt chuẩn',
};
const blank = {
  title: 'Quy định của tỉnh Lĩnh Khê',
  provinceName: 'Lĩnh Khê',
  baseSetId: 'commune-advanced-2021-2025',
};
const first = overlayWith(null, blank, { code: '2.1', form, isNumber: true });
const overlay = overlaySchema.parse({ ...first, id: 'o1', format: 'ntm-overlay/2' });

describe('a level of the province', () => {
  it('becomes a new overlay with its decision', () => {
    expect(first.id).toBeUndefined();
    expect(overlay.levels).toEqual([
      { code: '2.1', act: '1187-qd-ubnd-2022-06-28', operator: '>=', value: '90' },
    ]);
    expect(overlay.acts).toHaveLength(1);
    expect(overlay.acts[0]).toMatchObject({ number: '1187/QĐ-UBND', date: '2022-06-28' });
  });

  it('takes the place of the one before and leaves the others', () => {
    const second = overlayWith(overlay, blank, { code: '2.2', form, isNumber: true });
    const known = overlaySchema.parse({ ...second, format: 'ntm-overlay/2' });
    const changed = overlayWith(known, blank, {
      code: '2.1',
      form: { ...form, actId: known.acts[0]?.id ?? '', value: decimalSchema.parse('95') },
      isNumber: true,
    });
    expect(changed.id).toBe('o1');
    expect(changed.acts).toHaveLength(1);
    expect(changed.levels).toEqual([
      expect.objectContaining({ code: '2.2', value: '90' }),
      expect.objectContaining({ code: '2.1', value: '95' }),
    ]);
  });

  it('may be words', () => {
    const worded = overlayWith(null, blank, {
      code: '1.1',
      form: { ...form, wording: ' Đạt ' },
      isNumber: false,
    });
    expect(worded.levels).toEqual([expect.objectContaining({ wording: 'Đạt' })]);
  });
});

describe('what is missing in the form', () => {
  const empty = { ...form, value: null, number: '', date: null, issuer: ' ', subject: '' };
  it('is told by field', () => {
    expect(levelFaults(form, true)).toEqual([]);
    expect(levelFaults(empty, true)).toEqual(['level', 'number', 'date', 'issuer', 'subject']);
    expect(levelFaults(form, false)).toEqual(['level']);
  });

  it('is only the level where the decision is known', () => {
    expect(levelFaults({ ...empty, actId: 'a' }, true)).toEqual(['level']);
  });
});
