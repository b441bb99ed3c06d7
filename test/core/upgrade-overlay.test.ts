import { describe, expect, test } from 'vitest';
import type { Input } from '#core/handlers.ts';
import { advancedSet, evaluated, inCommune, type Commune } from './support/commune-dossier.ts';
import { addedIndicator, overlayInput, stricterLevel } from './support/overlay-input.ts';

type Typed = Input<'criteria.saveSet'>['set'];
type Indicator = Typed['criteria'][number]['indicators'][number];

const rule = { act: 'qd', article: 'Điều 3', countsAsMet: true as const };
const decided = overlayInput({
  levels: [stricterLevel, { code: '3.4', operator: '>=' as const, value: 85, act: 'qd' }],
  indicators: [addedIndicator],
  notApplicable: { rules: [{ ...rule, codes: ['3.1', '8.4'], wording: 'xã không có bưu điện' }] },
});

/** The set as its office typed it anew: 3.4 is a yes or no now, 8.4 is gone, 19.9 is the State's own. */
const retyped = async ({ call }: Commune): Promise<Typed> => {
  const {
    version: _version,
    counts,
    ...rest
  } = await call('criteria.document', {
    setId: advancedSet,
  });
  const { criteria: _criteria, indicators: _all, placeholders: _none, ...expected } = counts;
  const own: Indicator = {
    code: '19.9',
    name: 'Thôn có tổ tự quản',
    measure: 'yes-no',
    requirement: { kind: 'achieved' },
    source: 'thử',
    confidence: 'reported',
  };
  const changed = ({ unit, figures, parts, ...one }: Indicator): Indicator[] => {
    if (one.code === '8.4') return [];
    return one.code === '3.4'
      ? [{ ...one, measure: 'yes-no', requirement: { kind: 'achieved' } }]
      : [{ ...one, ...(unit && { unit }), ...(figures && { figures }), ...(parts && { parts }) }];
  };
  return {
    ...rest,
    counts: expected,
    criteria: rest.criteria.map((criterion) => ({
      ...criterion,
      indicators: [
        ...criterion.indicators.flatMap(changed),
        ...(criterion.number === 19 ? [own] : []),
      ],
    })),
  };
};

describe('what the province decided, under another text', () => {
  test('each line that the text can not take is listed with the reason, and asks for nothing', () =>
    inCommune(async (core) => {
      const { call, unitId, undo } = core;
      const { overlayId } = await call('criteria.saveOverlay', decided);
      const made = { unitId, setId: advancedSet, year: 2024, overlayId };
      const { dossierId } = await call('dossiers.create', made);
      await call('assessments.enter', { dossierId, code: '3.4', answer: { value: '90' } });
      const required = async () => (await evaluated(core, dossierId, '3.4')).required;
      expect(await required()).toBe('>= 85');
      const basedOn = { setId: advancedSet, version: 1 };
      await call('criteria.saveSet', { basedOn, set: await retyped(core) });
      const wanted = { dossierId, setId: advancedSet, version: 2 };
      const { left } = await call('assessments.previewUpgrade', wanted);
      expect(left.map(({ kind, code, words, fault }) => [kind, code, words, fault.code])).toEqual([
        ['level', '3.4', '≥ 85%', 'overlay.wrongKind'],
        ['indicator', '19.9', addedIndicator.indicator.name, 'overlay.codeTaken'],
        ['exemption', '8.4', 'xã không có bưu điện', 'criteria.unknownIndicator'],
      ]);
      expect(left[0]?.act).toBe('Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của UBND tỉnh Lĩnh Khê');
      expect((await call('assessments.upgrade', wanted)).left).toEqual(left);
      expect(await required()).toBe('Đạt');
      expect((await evaluated(core, dossierId, '3.1')).required).toBe('>= 95');
      await undo();
      expect(await required()).toBe('>= 85');
    }));

  test('a text that takes every line leaves none', () =>
    inCommune(async (core) => {
      const { call, unitId } = core;
      const levels = [stricterLevel];
      const { overlayId } = await call('criteria.saveOverlay', { ...decided, levels });
      const made = { unitId, setId: advancedSet, year: 2024, overlayId };
      const { dossierId } = await call('dossiers.create', made);
      const { left } = await call('assessments.previewUpgrade', {
        dossierId,
        setId: advancedSet,
        version: 0,
      });
      expect(left).toEqual([]);
    }));
});
