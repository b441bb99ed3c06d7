import { expect, test } from 'vitest';
import { taskItems } from '#shared/dossier/facts/task-items.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

const source = sampleSource('in-progress');

const officesOf = (level: 'district' | 'province' | 'town' | 'village'): readonly string[] => {
  const kind = { district: 'huyện', province: 'tỉnh', town: 'thị xã', village: 'thôn' }[level];
  const unit = { ...source.unit, kind, name: 'Thượng Ngàn' };
  const commune = { ...source.unit, name: 'Nà Sương' };
  const procedure = shippedProcedure(`${level}-2021-2025`);
  const items = taskItems({ ...source, unit, commune, procedure });
  return [...new Set(items.map(({ office }) => (office.kind === 'text' ? office.text : '')))];
};

test('what is left to do falls to the body that applies, by its own name at every level', () => {
  expect(officesOf('district')).toEqual(['Ủy ban nhân dân huyện Thượng Ngàn']);
  expect(officesOf('town')).toEqual(['Ủy ban nhân dân thị xã Thượng Ngàn']);
  expect(officesOf('province')).toEqual(['Ủy ban nhân dân tỉnh Thượng Ngàn']);
  expect(officesOf('village')).toEqual(['Ủy ban nhân dân xã Nà Sương']);
});
