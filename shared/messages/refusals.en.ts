import type { ErrorText } from './error-table.ts';

/** Why a paper can not be made now, by the reason of "paper.refused". A piece in [brackets] goes when its detail is missing. */
export const refusalsEn: Readonly<Record<string, ErrorText>> = {
  'set-not-met': {
    title: 'This paper can not be made yet: not everything is met[: {codes}]',
    action: 'The data is untouched. It can be made once every criterion is met.',
  },
  'set-undecided': {
    title: 'This paper can not be made yet: not everything is decided[: {codes}]',
    action: 'The data is untouched. Add figures or a decision there.',
  },
  'condition-open': {
    title: 'This paper can not be made yet: a precondition is open[: {condition}]',
    action: 'The data is untouched. Decide it, with its proof, on the page Preconditions.',
  },
  'construction-debt': {
    title: 'This paper can not be made yet: there is construction debt[: {debt}]',
    action: 'The data is untouched. Check the capital allotted on the page Works and debts.',
  },
  'papers-not-signed': {
    title: 'To be signed and numbered first[: {papers}]',
    action: 'The data is untouched. This paper cites their numbers and dates.',
  },
  'lower-grade-not-held': {
    title: 'The decision on the grade below is not entered[: {grade}]',
    action: 'The data is untouched. Enter it on the page Recognitions held.',
  },
  'lower-grade-not-kept': {
    title: 'The grade below no longer holds[: {grade}][, {met}/{total} indicators]',
    action: 'The data is untouched. Review it on the page Recognitions held.',
  },
  'no-meeting': {
    title: 'The meeting that asks for recognition is not entered',
    action: 'The data is untouched. Enter attendance and votes on the page Proposal meeting.',
  },
  'meeting-share-too-low': {
    title: 'Too few of the meeting agreed[: {share}%][, {required}% needed]',
    action: 'The data is untouched. Check the votes, or meet again and enter the new result.',
  },
};

/** Papers of a dossier as an officer calls them. */
export const paperNamesEn: Readonly<Record<string, string>> = {
  P01: 'Request',
  P02: 'Report on results',
  P03: 'Self-assessment table',
  P04: 'Report on opinions',
  P05: 'Minutes of the meeting',
  P06: 'Report on construction debt',
  P07: 'List of evidence',
  P08: 'Annex of photos',
};
