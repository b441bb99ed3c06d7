import type { Translation } from './sentences.ts';
import type { settingsVi } from './settings.vi.ts';

export const settingsEn: Translation<typeof settingsVi> = {
  'officer.title': 'Who works at this machine',
  'officer.name': 'Full name',
  'officer.hint': 'Kept with every change; not printed on papers.',
  'officer.saved': 'The name {name} was kept',
  'look.title': 'Appearance',
  'look.language': 'Language',
  'look.languageHint': 'The papers of a dossier are always in Vietnamese.',
  'look.theme': 'Theme',
  'look.light': 'Light',
  'look.dark': 'Dark',
  'look.auto': 'As the PC',
  'font.title': 'Font of PDF papers',
  'font.own': 'Use the Times New Roman of this PC',
  'font.hint':
    'By default a PDF carries Tinos, which ships with the program and has the measures of Times New Roman. Switch this on to carry the Times New Roman of this PC ({folder}).',
  'font.missing':
    'This PC lacks the four styles of Times New Roman ({folder}); a PDF carries Tinos, which ships with the program and has the same measures.',
  'backup.title': 'Backups',
  'backup.lead': 'The program keeps a backup every day. Make one more before large work.',
  'backup.whole':
    'The automatic backup holds the database only: it lies on the same disk, without the files of proofs. Against the loss of this PC, close the program every week and copy the whole folder {folder} to a stick or to another PC.',
  'backup.make': 'Back up now',
  'backup.made': 'Backed up and checked: {name}',
  'backup.none': 'There is no backup yet.',
  'backup.at': 'At',
  'backup.name': 'File',
  'backup.size': 'Size',
  'backup.restore': 'Restore',
  'backup.restoreOf': 'Restore the one of {at}',
  'backup.planned':
    'The next start will use the backup of {at}. The present data is set aside, not deleted. Close the program and open it again.',
  'check.title': 'Check the data',
  'check.lead': 'Reads the database, the chain of changes and every stored file again.',
  'check.run': 'Check now',
  'check.fine': 'The data is sound: no fault was found.',
  'check.found': '{count} faults were found. Nothing was changed; restore the newest backup.',
  'check.foundFiles':
    '{count} files are missing or broken. Copy them back from a stick or another PC, or add these proofs again.',
  'check.database': 'Database',
  'check.journal': 'Chain of changes',
  'check.file': 'File',
  'merges.title': 'Shared work',
  'merges.lead':
    'Several machines work on one dossier without a network: hand out as a file, take back and merge.',
  'merges.open': 'Hand out and merge',
  'history.title': 'History of changes',
  'history.lead': 'See who changed what and when, and undo it.',
  'history.open': 'Show the history',
  'about.title': 'About this workspace',
  'about.folder': 'Folder',
  'about.device': 'PC',
  'about.created': 'Made at',
  'about.lastBackup': 'Last backup',
  'about.never': 'none yet',
  'about.schema': 'Version of the data',
  'about.program': 'HoSoNTM is free software (Apache-2.0) and works without a network.',
  synced:
    '{program} copies this folder while we write. Data can break when both write at once: move it to a folder that is not synchronised.',
};
