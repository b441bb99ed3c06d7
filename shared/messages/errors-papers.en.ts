/** Failures of proofs and papers. A piece in [brackets] goes when its detail is missing. */
export const papersErrorsEn = {
  'checklist.unknownRequirement': {
    title: 'The list of required proofs has no such entry[: {name}]',
    action:
      'Nothing was changed. The list may just have been changed; open the page again and choose again.',
  },
  'checklist.noProvince': {
    title: 'The list does not say of which province it is',
    action:
      'Nothing was saved. Write the name of the province as it stands under Places, then save again.',
  },
  'checklist.namedTwice': {
    title: 'One proof stands twice in the list[: {name}]',
    action: 'Nothing was saved. Take one of the two lines out, then save again.',
  },
  'checklist.unknownTarget': {
    title: 'The set has no such indicator[: {code}, {name}]',
    action: 'Nothing was saved. Correct the code by the set, then save again.',
  },
  'checklist.unreadableList': {
    title: 'The file is no list of required proofs[: {name}][, at {place}]',
    action:
      'Nothing was changed. Ask for the file that HoSoNTM wrote, or make the list on the screen.',
  },
  'checklist.hashMismatch': {
    title: 'The list was changed on its way[: {name}]',
    action: 'Nothing was changed. Ask the sender for the file again.',
  },
  'evidence.emptyFile': {
    title: 'The file is empty[: {name}]',
    action: 'It was not added. Scan or copy it again, then add it.',
  },
  'evidence.encryptedPdf': {
    title: 'The PDF is protected by a password[: {name}]',
    action: 'It was not added. Open it, save a copy without a password and add that.',
  },
  'evidence.damagedPdf': {
    title: 'The PDF is damaged and can not be read[: {name}]',
    action: 'It was not added. Scan it again or ask for the original.',
  },
  'evidence.damagedImage': {
    title: 'The photo is damaged and can not be printed[: {name}]',
    action: 'Nothing has changed. Replace the photo by a sound copy and try again.',
  },
  'evidence.tooLarge': {
    title: 'The file is too large[: {name}]',
    action: 'It was not added. Scan it again at 200 dpi or split it.',
  },
  'evidence.vanished': {
    title: 'The file is no longer there[: {name}]',
    action: 'It was not added. Check the USB stick or the folder and choose it again.',
  },
  'evidence.changedWhileRead': {
    title: 'The file changed while it was read[: {name}]',
    action: 'It was not added. Close the program that has it open and choose it again.',
  },
  'evidence.typeNotAccepted': {
    title: 'This kind of file is not accepted[: {name}]',
    action: 'It was not added. Use PDF, images (JPG, PNG), Word or Excel.',
  },
  'evidence.pageRange': {
    title: 'The file has no such pages[ (it has {pages})]',
    action: 'Nothing was changed. Check the first and the last page.',
  },
  'evidence.indicatorOfOtherSet': {
    title: 'Indicator[ {code}] is not of the set of this dossier',
    action: 'Nothing was changed. Choose an indicator of the dossier.',
  },
  'evidence.expiryBeforeEffect': {
    title: 'It expires before it takes effect',
    action: 'Nothing was changed. Check both days.',
  },
  'evidence.expiryBeforeEffectIn': {
    title: 'Proof {label} would expire before it takes effect',
    action: 'No proof was changed. Mend this one by itself, or leave it out.',
  },
  'evidence.alreadyThere': {
    title: 'The file {name} is there already, in proof {label}',
    action: 'Nothing was changed. Use the proof that is there, or add another one.',
  },
  'evidence.pathNotAllowed': {
    title: 'This path is not allowed[: {name}]',
    action: 'The file was not added. Choose it by the dialog or drop it on the page.',
  },
  'evidence.citedBySigned': {
    title: 'A signed paper[ no. {number}][ of {day}] cites this proof',
    action:
      'Nothing has changed. What a signed paper cites can not be removed, only replaced by a newer file: the old one still opens from the signed paper.',
  },
  'evidence.fileNotCurrent': {
    title: 'This file is no current file of the proof',
    action: 'Nothing has changed. Open the proof again and choose a current file.',
  },
  'evidence.sameFile': {
    title: 'The new file is the very file that is there[: {name}]',
    action: 'Nothing has changed. Choose the newer file.',
  },
  'evidence.lastFile': {
    title: 'This is the only file of the proof',
    action: 'Nothing has changed. Replace it, or remove the whole proof.',
  },
  'evidence.quoteNotFound': {
    title: 'The marked words are not on the cited page[ ({pages})]',
    action: 'Nothing has changed. Mark the words again on their page.',
  },
  'evidence.mergedWithItself': {
    title: 'A proof can not be merged with itself',
    action: 'Nothing has changed. Choose another proof.',
  },
  'evidence.mergedOfOtherUnit': {
    title: 'The two proofs belong to two places',
    action: 'Nothing has changed. Only proofs of one place can be merged.',
  },
  'evidence.splitAll': {
    title: 'At least one file has to stay with the old proof',
    action: 'Nothing has changed. Leave one file out.',
  },
  'evidence.alreadyLinked': {
    title: 'The proof serves the indicator[ {code}] already',
    action: 'Nothing has changed. Change the cited pages at that indicator.',
  },
  'paper.unknown': {
    title: 'This dossier has no paper[ {paper}]',
    action: 'Nothing was changed. Choose one from the list of papers.',
  },
  'paper.noProcedure': {
    title: 'No procedure of recognition fits this dossier, so there are no papers to make',
    action: 'The data is untouched. Check the level, the year and the as-of day of the dossier.',
  },
  'paper.refused': {
    title: 'This paper can not be made yet',
    action: 'The data is untouched. The page Papers says why.',
  },
  'paper.missingData': {
    title: 'The paper lacks data[: {label}]',
    action: 'The data is untouched. Fill what is missing and make it again.',
  },
  'paper.missingGlyph': {
    title: 'A character can not be printed[ in {field}][: {character}]',
    action: 'No file was made. Replace it by an ordinary letter or sign.',
  },
  'paper.lostWords': {
    title: 'The PDF lost words, so it is not handed out[: {words}]',
    action:
      'The data is untouched. Shorten the long text in the table concerned and make it again.',
  },
  'paper.jointSigned': {
    title: 'This joint paper is signed by itself in the dossier of {unit}[, number {number}]',
    action:
      'Nothing was changed. Make a new version there and enter the joint number, or enter the number and date it was signed under.',
  },
  'paper.signedFrozen': {
    title: 'The paper is signed and can not be changed',
    action: 'The signed version is untouched. Make a new version if it has to change.',
  },
  'paper.numberAndDateTogether': {
    title: 'Number and date of a paper go together',
    action: 'Nothing was changed. Enter both.',
  },
  'paper.numberTaken': {
    title: 'This number is taken by another paper[: {number}]',
    action: 'Nothing was changed. Check the register of outgoing papers.',
  },
  'paper.scanMissing': {
    title: 'The scan of the signed paper is missing',
    action: 'Nothing was changed. Scan the signed and sealed paper and add it.',
  },
  'paper.uncompared': {
    title:
      'The paper prints {count} indicators that nobody has compared with the signed text[: {codes}]',
    action:
      'The signature was not entered. Compare them on the page of the criteria set, or tick that you know and enter it again. The confirmation is kept with your name.',
  },
  'paper.dateBeforeAsOf': {
    title: 'The paper is dated before the day of its figures',
    action: 'Nothing was changed. A paper can not state figures of a later day.',
  },
  'paper.noSigner': {
    title: 'Nobody may sign on the day of the paper',
    action: 'The data is untouched. Enter who holds the office on the page People and offices.',
  },
  'paper.notMade': {
    title: 'The paper has not been made yet',
    action: 'Make it first, then enter number, date and signed scan.',
  },
  'paper.notWord': {
    title: 'This file is no Word document (.docx) that can be read',
    action:
      'Nothing was changed. Open it in Word, take a password off if it has one, save it as .docx and check it again.',
  },
  'paper.outlineInvalid': {
    title: 'The outline of the paper is faulty[ at line {line}]',
    action:
      'The data is untouched. Install the program again; if it stays, tell those who support you.',
  },
  'paper.unreadable': {
    title: "The paper's file can't be read back",
    action: 'Its form was not checked; the data is untouched. Make the paper again.',
  },
  'calendar.noSuchStep': {
    title: 'The procedure of this dossier has no such step',
    action: 'Nothing was changed. Choose a step from the list on the page Calendar of steps.',
  },
  'calendar.noTarget': {
    title: 'There is no latest day to put into a calendar',
    action:
      'Nothing is lost. Set the day to reach on the page Calendar of steps; steps that are over are left out.',
  },
};
