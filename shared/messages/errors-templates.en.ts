/** Failures of an office's own texts of papers. A piece in [brackets] goes when its detail is missing. */
export const templateErrorsEn = {
  'template.unknownPaper': {
    title: 'The program has no such paper in the chosen procedure[: {paper}]',
    action: 'Nothing has changed. Open the page Own wording again and choose a paper of the list.',
  },
  'template.noDraft': {
    title: 'There is no draft for this paper',
    action: 'Nothing has changed. Edit the text and save a draft first.',
  },
  'template.notUsed': {
    title: "This paper is made from the program's own text",
    action: 'There is no text of the office to give up; nothing has changed.',
  },
  'template.faulty': {
    title: 'The text can’t be used yet:[ {count}] faults[, the first in line {line}][: {found}]',
    action:
      'The draft is kept, and the paper is made as before. Mend the marked lines and use it again.',
  },
  'template.breaksForm': {
    title: 'The text breaks the form of the paper[ in {count} rules: {rules}]',
    action:
      'The draft is kept, and the paper is made as before. Try it to see each place, mend it and use it again.',
  },
  'template.noSample': {
    title: 'There is no sample dossier for this procedure yet',
    action: 'The draft is kept. Choose a dossier of yours under this procedure to try it with.',
  },
  'template.otherProcedure': {
    title: 'The chosen dossier goes by another procedure[: {title}]',
    action: 'Nothing has changed. Try with the sample or a dossier under the same procedure.',
  },
  'template.nothingToShare': {
    title: 'There is no text of the office to share yet',
    action: 'Edit the text of a paper and save a draft first.',
  },
  'template.unreadableFile': {
    title: 'The file holds no texts of HoSoNTM[: {name}]',
    action: 'Nothing has changed. Ask for the file that HoSoNTM wrote.',
  },
  'template.hashMismatch': {
    title: 'The file of texts was changed on its way[: {name}]',
    action: 'Nothing has changed. Ask the sender for the file again.',
  },
  'template.notDocx': {
    title: 'The file is no Word document (.docx)[: {name}]',
    action:
      'Nothing has changed. Open it in Word, save it as a Word document (.docx) and hand it in again.',
  },
  'template.docxTooLarge': {
    title: 'The Word template is too large to be taken',
    action:
      'Nothing has changed. A template holds words and tables: take large pictures out (10 MB at most).',
  },
  'template.docxMacros': {
    title: 'The Word template holds macros or embedded files[: {found}]',
    action:
      'Nothing has changed. Take macros and embedded objects out, save it as .docx and hand it in again.',
  },
  'template.docxOutside': {
    title: 'The Word template fetches something from elsewhere when it is opened[: {found}]',
    action:
      'Nothing has changed. Take linked pictures or templates out (insert pictures whole) and hand it in again.',
  },
  'template.docxField': {
    title: 'The Word template has a field that starts a program or fetches a file[: {found}]',
    action:
      'Nothing has changed. Press Alt+F9 in Word to see field codes, delete it and hand it in again.',
  },
  'template.docxUnfilled': {
    title: 'The Word template could not be filled',
    action:
      "Nothing has changed. Download the starting document again and copy the office's words into it, or use the program's own.",
  },
  'template.docxDisagrees': {
    title:
      'The Word template states another figure than the dossier[: “{found}”, the figure is “{expected}”]',
    action:
      "This paper was not made; others are not touched. Put a field in the place of the typed figure, or use the program's own.",
  },
};
