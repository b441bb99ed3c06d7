/** Failures of packages, slices and merges. */
export const exchangeErrorsEn = {
  'findings.unreadable': {
    title: 'This file holds no findings of a reviewer',
    action: 'Nothing was taken in. Choose the file that the viewer of the package saved.',
  },
  'findings.newer': {
    title: 'The findings were saved by a newer program',
    action: 'Nothing was taken in. Update the program and take them in again.',
  },
  'findings.damaged': {
    title: 'The file of findings is not as it was saved',
    action: 'Nothing was taken in. Ask the sender to copy it again.',
  },
  'findings.otherDossier': {
    title: 'These findings are about a dossier that is not on this machine[: {unit}, {year}]',
    action: 'Nothing was taken in. Open the machine that has the dossier and take them in there.',
  },
  'package.damaged': {
    title: 'The package is not as it was made[ ({count} places)][, first: {path}]',
    action:
      'Nothing was taken in, and nothing on this machine has changed. Check the package to see each place, then ask the sender to copy it again.',
  },
  'package.passphraseNeeded': {
    title: 'The package is locked with a passphrase',
    action: 'Nothing was taken in. Ask the sender for the passphrase and type it in.',
  },
  'package.wrongPassphrase': {
    title: 'The passphrase is wrong',
    action:
      'The package is untouched and nothing was taken in. Type it again: capitals and Vietnamese marks count.',
  },
  'package.sealDamaged': {
    title: 'The locked package was changed or not wholly copied',
    action:
      'Nothing was taken in, and nothing on this machine has changed. Ask the sender to copy it again.',
  },
  'package.sourceDamaged': {
    title: 'A stored file is not what it was when it was stored[: {path}]',
    action:
      'No package was made. Add the file of the proof again, make the paper again, or restore a backup; then make the package.',
  },
  'package.noSuchFile': {
    title: 'The package holds no such file[: {path}]',
    action: 'The package is untouched. Choose another file of the list.',
  },
  'package.otherOfThatName': {
    title: 'Another package of the same number was received before[: {id}]',
    action: 'What was received is untouched. Two packages never share a number: ask the sender.',
  },
  'package.missingPart': {
    title: 'A part of the package is missing[: {name}]',
    action: 'Nothing was taken in. Choose all parts of one package at once.',
  },
  'package.foreignPart': {
    title: 'The chosen files do not belong to one package[: {name}]',
    action: 'Nothing was taken in. Choose one package, or all parts (.001, .002 …) of one.',
  },
  'merge.wrongKind': {
    title: 'This is neither a handed-out file nor a full copy to merge',
    action:
      'Nothing was merged. A package for a council is opened on the page of packages; choose a file made by “Hand out work” here.',
  },
  'merge.unreadable': {
    title: 'The record of changes in the file can’t be read[ (line {line})]',
    action:
      'Nothing was merged, and nothing on this machine has changed. Ask the sender to make the file again; if they use a newer program, update this one first.',
  },
  'merge.faulty': {
    title:
      'The record of changes in the file does not hold together: a line was altered, left out or moved',
    action:
      'Nothing was merged, and nothing on this machine has changed. First place: machine {device}, line {seq}. Ask the sender to make the file again; if it happens again, their data was changed by another tool or their disk was put back from an image.',
  },
  'merge.stranger': {
    title: 'The file does not come from the same data as this machine[ (made by {by})]',
    action:
      'Nothing was merged. If you really want to bring the data of another office in here, choose “Merge all the same” under the preview.',
  },
  'merge.noConflict': {
    title: 'There are no longer two values to choose from here',
    action: 'Somebody has chosen or entered this value again. Look at the list again.',
  },
  'merge.notUndoable': {
    title: 'This merge can no longer be taken back',
    action:
      'Nothing has changed. It was taken back already, or was done on another machine; take it back there.',
  },
};
