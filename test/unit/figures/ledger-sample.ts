import { conceptSchema, type Concept } from '#shared/figures/concept.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { day } from '#shared/kernel/day.ts';

export const villages = ['Khuổi Dẻ', 'Nà Thình'].map((name, index) => ({
  id: `thon-${index + 1}`,
  name,
  validFrom: null,
  validTo: null,
}));

const concept = (id: string, more: Partial<Concept> = {}): Concept =>
  conceptSchema.parse({
    id,
    name: id,
    group: '',
    kind: 'count',
    unitOf: '',
    definition: '',
    ...more,
  });

export const concepts: readonly Concept[] = [
  concept('households', { sums: true }),
  concept('population', { sums: true }),
  concept('poverty.poor', { sums: true }),
  concept('villages'),
  concept('poverty.rate', {
    kind: 'percent',
    share: { numerator: 'poverty.poor', denominator: 'households' },
  }),
];

export const figure = (conceptId: string, value: string, more: Partial<Figure> = {}): Figure => ({
  id: [more.unitId ?? 'xa', conceptId, more.sourceKey ?? '', more.asOf ?? ''].join(':'),
  unitId: 'xa',
  concept: conceptId,
  asOf: day('2024-11-30'),
  sourceKey: '',
  definition: '',
  value,
  unitOf: '',
  qualifier: null,
  source: '',
  evidenceId: null,
  note: '',
  origin: 'typed',
  ...more,
});
