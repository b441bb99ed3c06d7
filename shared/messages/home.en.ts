import type { homeVi } from './home.vi.ts';
import type { Translation } from './sentences.ts';

export const homeEn: Translation<typeof homeVi> = {
  greeting: 'Hello, {name}',
  greetingNameless: 'Hello',
  asOf: 'Figures as of {day}',
  sentTo: 'Goes to {body}',
  progress: 'Progress',
  criteria: 'criteria',
  indicators: 'indicators',
  ofWhichNotApplicable: 'of which {count} not applicable',
  since: '{change} indicators since {day}',
  known: 'The set in this program knows only {known} indicators.',
  setMet: 'Every criterion and condition is met.',
  late: '{count} indicators are late',
  toReview: '{count} answers to look at again since the set changed',
  comments: '{count} comments are open',
  next: 'What to do next',
  nextEmpty: 'Nothing is waiting. The papers of the dossier can be made.',
  'nextKind.indicator': 'Indicator not met',
  'nextKind.level-missing': 'No level set by the province',
  'nextKind.evidence-expired': 'Proof expired',
  'nextKind.evidence-missing': 'Proof missing',
  'nextKind.condition': 'Precondition',
  strip: 'Criteria',
  stripCount: '{met}/{total} indicators',
  continueWalk: 'Go on with the indicators',
  openPapers: 'Make papers',
  'first.title': 'Start with the first dossier',
  'first.lead': 'No account and no network is needed. All data lies in one folder on this PC.',
  'first.create': 'Create the first dossier',
  'first.step1':
    'Choose the place, the criteria set and the year. The levels of the region are already there.',
  'first.step2':
    'Enter figures and add proofs for each indicator. The verdict is computed at once.',
  'first.step3': 'Make the request, the reports and the tables as PDF, Word and Excel files.',
  'first.sampleTitle': 'Would you rather look around first?',
  'first.sample':
    'The sample commune Nà Sương has figures, proofs and papers half done. Every person and place in it is invented; change or remove what you like.',
  'first.trySample': 'Look around with the sample commune',
};
