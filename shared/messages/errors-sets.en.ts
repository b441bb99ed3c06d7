/** Failures of taking in, mending and comparing criteria sets. A piece in [brackets] goes when its detail is missing. */
export const setErrorsEn = {
  'criteria.newerFormat': {
    title: 'This file of a criteria set was made by a newer program[ ({format})]',
    action: 'Nothing was taken in. Update the program and try again.',
  },
  'criteria.hashMismatch': {
    title: 'The content does not match the check code inside the file[: {set}]',
    action:
      'Nothing was taken in. The file was changed or damaged on its way. Ask its sender for it again, or make changes in the workbook.',
  },
  'criteria.duplicateCodes': {
    title: 'Numbers of criteria or indicators stand twice[: {codes}]',
    action: 'Nothing changed. Give the rows different numbers and try again.',
  },
  'criteria.groupUndeclared': {
    title: 'Indicator[ {code}] has a level for a group that is not listed[: {variant}]',
    action: 'Nothing changed. Add the group to the set or take the level out.',
  },
  'criteria.levelMissing': {
    title: 'Indicator[ {code}] lacks the level of a group[: {variant}]',
    action: 'Nothing changed. Fill in the levels of all groups and try again.',
  },
  'criteria.requiresCycle': {
    title: 'These sets ask for each other in a circle[: {sets}]',
    action: 'Nothing changed. Take out one of the “needed before” in that circle.',
  },
  'criteria.idTaken': {
    title: 'Another criteria set has this name already[ ({set})]',
    action: 'Nothing was saved, what you typed is still there. Choose another name and save again.',
  },
  'criteria.notNewest': {
    title: 'There is a newer version than the one you are editing[: version {version}]',
    action:
      'Nothing was saved, what you typed is still there. Look at the newer version and edit from there.',
  },
  'annex.notADocument': {
    title: 'This file is no Word document of the kind .docx[: {name}]',
    action:
      'Nothing was read and nothing is lost. Open it in Word, save it as .docx and choose it again; a PDF is attached on the page of a set, to compare with.',
  },
  'annex.oldDocument': {
    title: 'An old Word file (.doc), or one with a password, can’t be read[: {name}]',
    action:
      'Nothing was read and nothing is lost. Open it in Word, take the password off, save it as .docx and choose it again.',
  },
  'annex.noTable': {
    title: 'The document holds no table[: {name}]',
    action:
      'Nothing was read and nothing is lost. Where the annex is a picture its letters can’t be read; choose a file with a table, or make the set on screen.',
  },
  'annex.noHead': {
    title: 'No table of the document has the head of a criteria set',
    action:
      'Nothing was read. The head needs a column “Tiêu chí”, a column “Nội dung” or “Chỉ tiêu” and at least one of levels; mend the head in Word and choose the file again.',
  },
  'annex.tooManyRows': {
    title: 'The tables of the document have too many rows[: {count} rows, at most {most}]',
    action: 'Nothing was read. Leave only the annex of the set in the file and choose it again.',
  },
  'upgrade.otherLevel': {
    title: 'This set is for another level[: {to}]',
    action: 'The dossier has not changed. Choose another version of the set it is under.',
  },
  'upgrade.otherGrade': {
    title: 'This set is for another grade[: {to}]',
    action: 'The dossier has not changed. For another grade create a new dossier.',
  },
  'upgrade.otherPeriod': {
    title: 'This set is of another period[: {to}]',
    action:
      'The dossier has not changed. Codes of the two periods do not mean the same: look at the crosswalk of the periods, then create a new dossier.',
  },
  'upgrade.sameText': {
    title: 'The dossier is under this very text[: {to}]',
    action: 'The dossier has not changed. Choose another version where one is needed.',
  },
  'crosswalk.sameSet': {
    title: 'A mapping needs two different sets',
    action: 'Nothing has changed. Choose another set as the new one.',
  },
  'crosswalk.unknownTarget': {
    title: 'The new set has no criterion or indicator[ {target}]',
    action: 'Nothing was saved. Choose one that the new set has.',
  },
  'crosswalk.nothingFrom': {
    title: 'No old indicator is chosen[ for {target}]',
    action: 'Nothing was saved. Choose one, or note that nothing corresponds.',
  },
  'crosswalk.duplicateLine': {
    title: 'The mapping has the same line twice[ for {target}]',
    action: 'Nothing was saved. Change the line that is there.',
  },
  'crosswalk.noTarget': {
    title: 'There is no mapping from the set of this dossier yet',
    action: 'Nothing has changed. Choose the new set to look at.',
  },
  'sheet.notASet': {
    title: 'No table of a criteria set was found in the file',
    action:
      'Nothing was taken in. The table needs a row of headings with Tiêu chí, Nội dung and at least one column of levels; or use the template of the program.',
  },
  'sheet.cellUnreadable': {
    title:
      'A cell can’t be read[ on sheet “{sheet}”][, row {row}][, column “{column}”][: “{text}”]',
    action: 'Nothing was taken in. Mend or fill the cell and try again.',
  },
  'sheet.rowWithoutOwner': {
    title: 'A row belongs to no criterion or indicator[ on sheet “{sheet}”][, row {row}]',
    action: 'Nothing was taken in. Mend the number in that row and try again.',
  },
  'sheet.mergedCells': {
    title: 'The table has joined cells[ {cell}][ on sheet “{sheet}”]',
    action: 'Nothing was taken in. Split them, write each row in full and try again.',
  },
  'sheet.formula': {
    title: 'The table has a formula in cell[ {cell}][, sheet “{sheet}”]',
    action: 'Nothing was taken in. Its result may be old. Paste it as a value and try again.',
  },
  'sheet.hiddenRows': {
    title: 'The table has hidden rows[: {rows}][, sheet “{sheet}”]',
    action: 'Nothing was taken in. Unhide them, remove what is not needed and try again.',
  },
  'sheet.tooManyRows': {
    title: 'The table has more than {limit} rows[, sheet “{sheet}”]',
    action: 'Nothing was taken in. Keep only the table of the set and try again.',
  },
};
