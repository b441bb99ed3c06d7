import { day } from '#shared/kernel/day.ts';
import { advancedSet } from './commune-dossier.ts';

/** A province that does not ask for one of the program's papers. */
export const ownList = {
  setId: advancedSet,
  provinceName: 'Lĩnh Khê',
  act: {
    kind: 'Quyết định',
    number: '1320/QĐ-UBND',
    date: day('2022-07-20'),
    issuer: 'Ủy ban nhân dân tỉnh Lĩnh Khê',
  },
  proofs: [],
  dropped: [{ id: '9/housing-report', reason: '' }],
};

export const ownListFile = JSON.stringify({ format: 'hoso-own-required-proofs/1', ...ownList });
