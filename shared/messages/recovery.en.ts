import type { recoveryVi } from './recovery.vi.ts';
import type { Translation } from './sentences.ts';

export const recoveryEn: Translation<typeof recoveryVi> = {
  'damaged.title': 'The data file is damaged and could not be opened',
  'damaged.kept':
    'The damaged file is kept in the folder set-aside of the workspace, nothing was deleted. The files of proofs are untouched.',
  'damaged.choose':
    'The newest backup that can be read: {at}, {size}. What was entered after its time must be entered again.',
  'damaged.none':
    'There is no backup to restore. Copy the folder of the data back from a stick or another PC, or give the folder set-aside to a specialist.',
  restore: 'Restore the backup of {at}',
  restoring: 'Restoring the backup',
  others: 'Other backups',
  backups: 'Backups',
  at: 'At',
  size: 'Size',
  choose: 'Restore this one',
  chooseOf: 'Restore the one of {at}',
};
