import type { checkAddedVi } from './check-added.vi.ts';
import type { Translation } from './sentences.ts';

export const checkAddedEn: Translation<typeof checkAddedVi> = {
  T01: 'Papers older than the figures',
  'T01.stale': 'Facts changed after it was made; make it again.',
  'T01.signedStale': 'Facts changed after it was signed; make and sign a new one.',
  T02: 'Outline of a paper',
  'T02.outline': 'Its outline follows custom and was not compared with the signed template.',
  T03: 'Indicators not met',
  'T03.notMet': '{reason}.',
  T04: 'Conditions beside the criteria',
  'T04.notMet': 'Not fulfilled: {condition}',
  'T04.undecided': 'Undecided: {condition}',
  'T04.surveyChanged': 'The survey changed after this was confirmed; confirm it again: {condition}',
  T05: 'Own wording of the office',
  'T05.unusable':
    'The own text can’t be used any more (line {line}: {found}); the paper is made from the program’s. Mend it on the page of templates.',
  T06: 'Word template of the office',
  'T06.unusable':
    'The Word template can’t be used any more ({found}); the DOCX is made from the program’s. Mend it on the page of templates.',
  'T06.apart':
    'The DOCX is made from the office’s Word template, the PDF from the text in the program. Figures were compared in paragraphs that say the same; look at those the office reworded. Print and sign one of them.',
};
