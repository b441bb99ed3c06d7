import { expect, test } from 'vitest';
import { fieldLabels } from '#shared/dossier/facts/field-labels.ts';
import { gapPlace, groupGaps } from '../../../renderer/features/papers/gap-place.ts';

const around = { dossierId: 'd1', unitId: 'u1' };
const place = (field: string) => gapPlace({ field, label: field }, around);

test.each([
  ['result.17.3', '/dossiers/d1/walk/17.3'],
  ['narrative.2.1', '/dossiers/d1/walk/2.1'],
  ['meeting.agree', '/dossiers/d1/registers/meeting'],
  ['organisations.Hội Nông dân xã', '/dossiers/d1/registers/opinions'],
  ['publish.days', '/dossiers/d1/registers/publication'],
  ['held.act', '/dossiers/d1/registers/recognitions'],
  ['fig.households', '/figures'],
  ['superior.body', '/dossiers/d1'],
  ['province.full', '/units/u1'],
  ['signer', '/people'],
  ['photo.A12.takenOn', '/dossiers/d1/evidence'],
  ['ref.P02', '/dossiers/d1/papers/P02'],
])('%s is filled at %s', (field, to) => {
  expect(place(field)).toMatchObject({ kind: 'page', to });
});

test('a free text is filled beside the pages', () => {
  expect(place('text.advantages')).toEqual({ kind: 'here', fieldId: 'text-advantages' });
});

const derived = /^(period|grade\.|set\.|paper\.|annex\.|unit\.)/;

test('every field an outline may name leads to a page, but those that follow from others', () => {
  const homeless = Object.keys(fieldLabels).filter((field) => place(field).kind === 'here');
  expect(homeless.filter((field) => !derived.test(field))).toEqual([]);
});

test('gaps stand together under the page that fills them', () => {
  const gaps = ['meeting.on', 'publish.to', 'meeting.place'].map((field) => ({ field, label: '' }));
  expect(groupGaps(gaps, around).map(({ title, gaps: own }) => [title, own.length])).toEqual([
    ['meeting', 2],
    ['publication', 1],
  ]);
});
