import type { z } from 'zod';
import type { Methods } from '#shared/contract/methods.ts';
import type { TestCore } from './open-test-core.ts';

const questions = 10;
const valid = 1000;

type Condition = z.output<Methods['assessments.conditions']['output']>[number];

export type SurveyedDistrict = TestCore & {
  readonly dossierId: string;
  /** The condition that asks for the satisfaction of the people. */
  readonly condition: () => Promise<Condition>;
  /** So many of a thousand are satisfied with everything. */
  readonly count: (satisfied: number) => Promise<void>;
};

/** A district with one commune and a started survey, whose counts the test writes. */
export const createSurveyedDistrict = async (core: TestCore): Promise<SurveyedDistrict> => {
  const { call } = core;
  const { unitId } = await call('units.create', { level: 'district', name: 'Thượng Ngàn' });
  const setId = 'district-advanced-2021-2025';
  const { dossierId } = await call('dossiers.create', { unitId, setId, year: 2024 });
  const place = await call('units.create', {
    level: 'commune',
    name: 'Nà Sương',
    parentId: unitId,
  });
  await call('survey.start', { dossierId });
  return {
    ...core,
    dossierId,
    condition: async () => {
      const all = await call('assessments.conditions', { dossierId });
      const found = all.find(({ text }) => text.startsWith('Tỷ lệ hài lòng'));
      if (!found) throw new Error('the set has no such condition');
      return found;
    },
    count: async (satisfied: number): Promise<void> => {
      const line = (value: number): string => Array(questions).fill(value).join(' ');
      const patch = {
        way: 'minutes' as const,
        households: valid,
        issued: valid,
        returned: valid,
        valid,
        invalid: 0,
        satisfied: line(satisfied),
        unsatisfied: line(valid - satisfied),
      };
      await call('survey.savePlace', { dossierId, placeId: place.unitId, patch });
    },
  };
};
