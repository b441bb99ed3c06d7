/** Failures of the machine: calls, workspace, records, files. A piece in [brackets] goes when its detail is missing. */
export const systemErrorsEn = {
  'call.unknownMethod': {
    title: 'The program does not know this command[: {method}]',
    action:
      'The window and the part behind it may be of different versions. Close the program and open it again; the data is untouched.',
  },
  'call.invalidInput': {
    title: 'What was sent is not of the right form[, at {path}]',
    action: 'Nothing was changed. Look at what you entered and try again.',
  },
  'call.notAllowed': {
    title: 'Your role may not do this',
    action: 'Nothing was changed. Ask somebody who may, or open the program in another role.',
  },
  'call.cancelled': {
    title: 'Stopped as you asked',
    action: 'Nothing was changed. You can start again at any time.',
  },
  'call.internal': {
    title: 'The program met an unexpected fault[ (number {incident})]',
    action:
      'What was saved is still there. Try again; if it comes back, note the number for those who support you.',
  },
  'call.hostGone': {
    title: 'The part of the program behind this window does not answer',
    action:
      'What was saved is still there. Wait a few seconds and try again; if that fails, close the window and start the program again.',
  },
  'call.portTaken': {
    title:
      'Port {port} of this machine cannot be used: another program holds it, or the system does not allow it',
    action: 'Choose another port, or leave the port out and a free one is found.',
  },
  'officer.unknown': {
    title: 'It is not known who works at this machine',
    action: 'Nothing was changed. Give your name once, then do it again.',
  },
  'workspace.locked': {
    title: 'This workspace is open somewhere else[: {folder}]',
    action: 'The data is untouched. Use the window that is open, or close it and try again.',
  },
  'workspace.newer': {
    title: 'This workspace was made by a newer version of the program',
    action: 'The data is untouched. Install the newest version and open it again.',
  },
  'workspace.damaged': {
    title: 'The database is damaged',
    action: 'The damaged file is set aside, not deleted. Choose to restore the newest backup.',
  },
  'workspace.onNetwork': {
    title: 'This folder is on a network drive[: {folder}]',
    action:
      'A database on a network drive breaks when the connection does. Choose a folder on a disk of this PC.',
  },
  'workspace.notEmpty': {
    title: 'This folder holds other files[: {folder}]',
    action: 'Nothing was written there. Choose an empty folder.',
  },
  'workspace.notFound': {
    title: 'No workspace was found[ in {folder}]',
    action: 'See whether the disk or USB stick is plugged in, then choose the folder again.',
  },
  'workspace.notOurs': {
    title: 'The file in this folder is no workspace of this program[: {folder}]',
    action: 'Nothing was changed. Choose another folder.',
  },
  'workspace.diskFull': {
    title: 'Not saved, because the disk is full',
    action: 'The data from before is untouched. Free some space, then try again.',
  },
  'workspace.diskFailed': {
    title: 'Not saved, because the disk reported a fault[ ({reason})]',
    action:
      'The data from before is untouched. Check the disk, keep a copy elsewhere, then try again.',
  },
  'workspace.backupInvalid': {
    title: 'This backup can not be used[: {name}]',
    action: 'The data you work on is untouched. Choose another backup.',
  },
  'record.notFound': {
    title: 'This is no longer there',
    action:
      'It may just have been removed or undone. Load the page again; all other data is untouched.',
  },
  'record.alreadyExists': {
    title: 'This exists already',
    action: 'Nothing was changed. Open the one that is there and change it.',
  },
  'record.changedSince': {
    title: 'This was just changed elsewhere',
    action: 'Nothing was overwritten. Look at the new content and change it again if need be.',
  },
  'record.inUse': {
    title: 'Not removed, because something else uses it',
    action: 'Nothing was changed. First take it out where it is used.',
  },
  'history.nothingToUndo': {
    title: 'There is nothing to undo',
    action: 'Nothing was changed. Older changes are on the page History.',
  },
  'history.nothingToRestore': {
    title: 'There is no value to restore',
    action:
      'The field holds this value already, or it can no longer be written. Nothing was changed; open the history again to see what there is.',
  },
  'import.notAWorkbook': {
    title: 'This file is no Excel workbook[: {name}]',
    action: 'Nothing was imported. Open it in Excel, save it as .xlsx and import that.',
  },
  'import.unknownFormat': {
    title: 'The program can not read this kind of file[: {name}]',
    action: 'Nothing was imported. Use a .xlsx, .csv or .json file.',
  },
  'import.missingColumn': {
    title: 'The table lacks the column[ {column}]',
    action: 'Nothing was imported. Add that column to the first row and import again.',
  },
  'import.tooLarge': {
    title: 'The file is too large to import',
    action: 'Nothing was imported. Split the table into smaller files.',
  },
  'import.invalidJson': {
    title: 'The JSON file is not well formed[: {name}]',
    action: 'Nothing was imported. Export the file again from the program that made it.',
  },
  'import.oldWorkbook': {
    title: 'This is an old Office file (.xls, .doc) or has a password[: {name}]',
    action:
      'Nothing was imported. Open it in Excel or Word, remove the password, save it as .xlsx or .docx and import that.',
  },
  'import.noTable': {
    title: 'The file holds no table[: {name}]',
    action:
      'Nothing was imported. Choose a file with a table, or copy the table and paste it here.',
  },
  'import.duplicateColumn': {
    title: 'Two columns have the same name[ {column}]',
    action: 'Nothing was imported. Rename or remove one of them and import again.',
  },
  'import.hiddenRow': {
    title: 'This row is hidden in the workbook',
    action: 'The row was not imported. Show it in Excel if it is meant, or delete it.',
  },
  'import.hiddenColumn': {
    title: 'The column[ {column}] is hidden and holds data',
    action: 'The row was not imported. Show the column in Excel if it is meant, or delete it.',
  },
  'import.formulaWithoutValue': {
    title: 'The cell[ {cell}] holds a formula whose result is not in the file',
    action:
      'The row was not imported. Open the file in Excel, let it calculate, save it and import again.',
  },
  'import.formulaFailed': {
    title: 'The cell[ {cell}] shows an error[ {text}]',
    action:
      'The row was not imported. Correct the formula of that cell in Excel, save and import again.',
  },
  'import.ambiguousCode': {
    title: 'Excel stored the code[ {code}] as a number, so it may be one of several[: {choices}]',
    action:
      "The row was not imported. Type the code as text (with an apostrophe before it, as '17.10).",
  },
  'import.dateForNumber': {
    title: 'The cell[ {cell}] holds a day[ {text}], not a number',
    action:
      'The row was not imported. Excel may have turned a number into a day: format the cell as Number and type it again.',
  },
  'import.mergedNumber': {
    title: 'The cell[ {cell}] is merged: one number stands for several cells',
    action: 'The row was not imported. Unmerge the cells and write the number where it belongs.',
  },
  'import.mappingIncomplete': {
    title: 'No column was chosen for what is required[: {field}]',
    action: 'Nothing was imported. Choose its column.',
  },
  'import.oldFont': {
    title: 'The column[ {column}] seems to be written in an old font (TCVN3 or VNI)',
    action:
      'Nothing was imported. Look at the text before and after conversion and choose the encoding.',
  },
  'import.notAllAccepted': {
    title: 'The figures have changed since the preview',
    action: 'Nothing was imported. Look at the table again and import once more.',
  },
  'store.missingFile': {
    title: 'The file of this proof is no longer in the store',
    action:
      'What is known of the proof is still there. Add the file again, or restore it from a backup.',
  },
  'store.notAFolder': {
    title: 'The place to save[ {name}] is a file, not a folder',
    action: 'Nothing was written and the file is as it was. Choose another folder.',
  },
  'store.uploadUnknown': {
    title: 'The file you chose did not arrive whole',
    action: 'Nothing was changed. Choose the file again.',
  },
};
