import { sentences } from './sentences.ts';

export const citationsEn = sentences({
  title: 'Cited proof {label}',
  cited: 'Cited proofs ({count})',
  indicator: 'indicator {code}',
  pages: 'page {pages}',
  revision: 'revision {revision}',
  noFile: 'This proof has no file.',
  hasNewer: 'a newer one is there',
  newer: 'There is a newer one (revision {revision})',
  toNewer: 'Open the current one',
  toMerged: 'Open the proof it was merged into',
});
