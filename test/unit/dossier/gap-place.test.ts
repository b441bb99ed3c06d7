import { expect, test } from 'vitest';
import { gapPlace } from '#shared/dossier/gap-place.ts';
import { built } from '../../fixtures/built-paper.ts';
import { emptySource } from '../../fixtures/dossier-source.ts';

test.each([
  ['narrative.17.5', { page: 'walk', code: '17.5' }],
  ['result.4', { page: 'walk', code: '4' }],
  ['photo.AN-01.takenOn', { page: 'evidence', label: 'AN-01' }],
  ['fig.households', { page: 'figures' }],
  ['funds.credit', { page: 'funds' }],
  ['direction.meetings', { page: 'direction' }],
  ['organisations.Hội Nông dân xã', { page: 'opinions' }],
  ['meeting.percent', { page: 'meeting' }],
  ['signer', { page: 'people' }],
  ['security.act', { page: 'dossier' }],
  ['draftingOffice', { page: 'dossier' }],
])('%s is filled on %j', (field, place) => {
  expect(gapPlace(field)).toEqual(place);
});

test('the gaps of a new dossier lead to every page that papers are filled from', () => {
  const gaps = ['P01', 'P02', 'P04', 'P05'].flatMap((paper) => built(emptySource(), paper).gaps);
  expect(new Set(gaps.map(({ field }) => gapPlace(field).page))).toEqual(
    new Set([
      'walk',
      'figures',
      'funds',
      'direction',
      'publication',
      'opinions',
      'meeting',
      'recognitions',
      'people',
      'dossier',
      'texts',
    ]),
  );
});
