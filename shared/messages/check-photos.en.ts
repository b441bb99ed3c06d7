import type { checkPhotosVi } from './check-photos.vi.ts';
import type { Translation } from './sentences.ts';

export const checkPhotosEn: Translation<typeof checkPhotosVi> = {
  K40: 'Photos',
  'K40.noCaption': 'The photo has no caption.',
  'K40.noDay': 'The photo has no day.',
  'K40.noVillage': 'The photo names no village.',
  'K40.afterEarlier': 'The photo “after” was taken before the photo “before” {other}.',
  'K40.beforeWork':
    'Taken before work {work} began on {start}. If it shows the old state, pair it as the "before" photo.',
  'K40.beforeLate': 'A "before" photo, taken after work {work} began on {start}.',
  'K40.paperBeforeWork':
    'A paper of acceptance, handing over or settlement dated before work {work} began on {start}.',
  'K40.otherVillage': 'Taken in {village}; work {work} stands in {villages}.',
  'K40.noWorkStart':
    'Work {work} has no first day yet, so the days of its photos and papers are not compared.',
  'K40.noWorkVillage':
    'Work {work} has no village yet, so the places of its photos are not compared.',
  'K40.acceptedEarlier': 'Work {work} was accepted before it began.',
  'K40.small': 'The photo is {width} dots wide; it needs {least} to print clearly.',
  'K40.twice': 'The same picture as {other}.',
};
