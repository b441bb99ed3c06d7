import type { Translation } from './sentences.ts';
import type { yearsVi } from './years.vi.ts';

export const yearsEn: Translation<typeof yearsVi> = {
  start: 'Start the dossier of {year} from this one',
  started: 'The dossier of {year} was started, {count} items wait to be confirmed',
  startedLeft:
    'The set of this year no longer has: {codes}. Their results of last year stay in the old dossier.',
  waiting: 'From last year, not confirmed: {count} items',
  waitingLead: 'What is not confirmed does not count for this year.',
  open: 'Confirm item by item',
  lead: 'Of the dossier of {year}, {count} items wait to be confirmed for this year. What is not confirmed does not count.',
  notStarted: 'This dossier was not started from an earlier one.',
  allDone: 'Nothing waits to be confirmed',
  allDoneBody: 'Every item of the dossier of {year} was looked at for this year.',
  waitingHere: 'From {year}, not confirmed',
  beside: 'Beside the criteria',
  direction: 'Direction papers',
  conditions: 'Proofs for the preconditions as a whole',
  confirm: 'Still true this year',
  confirmOf: 'Still true this year: {name}',
  takeRest: 'Take text and proofs',
  decline: 'No longer true',
  declineOf: 'No longer true: {name}',
  confirmAll: 'Confirm all {count} items',
  confirmed: '{count} items confirmed for this year',
  declined: 'The item of last year was dropped',
  answeredAnew: 'The result of this year is entered. Text and proofs of last year are left.',
  narrative: 'Text of last year',
  proofs: 'Proofs of last year',
  proofExpired: 'expired {day}',
  clash:
    '{concept}: {before} last year, {now} in the ledger of this year. Enter the result of this year on the page of the indicator.',
  clashSum:
    '{concept}: {before} last year; this year the sum of the villages is not complete. Enter the result of this year on the page of the indicator.',
  treeMark: 'from last year, not confirmed',
};
