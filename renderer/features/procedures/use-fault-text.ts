import type { ProcedureFault } from '#shared/procedures/own/fault.ts';
import type { Text } from '#shared/messages/speak.ts';
import { useText } from '../../ui/use-text.ts';
import type { FieldKey } from './difference-field.ts';

type Told = { readonly place: string; readonly problem: string };

/** A fault in words: where it stands, and what is wrong there. */
export const useFaultText = (): ((fault: ProcedureFault) => Told) => {
  const text = useText('procedureFaults');
  const names = useText('procedures');
  return ({ path, problem, found }) => ({
    place: placeOf(path, text, names),
    problem: text(`problem.${problem}`, { found }),
  });
};

/** "steps.2.name" is "Bước 3, tên bước". */
const placeOf = (
  path: string,
  text: Text<'procedureFaults'>,
  names: Text<'procedures'>,
): string => {
  const [list = '', at = '', field = ''] = path.split('.');
  const line = lines.find((one) => one === list);
  return line && at !== ''
    ? text(`line.${line}`, { number: Number(at) + 1, field: names(fields[field] ?? 'field.name') })
    : names(wholeKeys[path] ?? wholeKeys[list] ?? 'field.other');
};

const lines = ['steps', 'papers', 'rules', 'organisations'] as const;

const fields: Readonly<Record<string, FieldKey>> = {
  name: 'field.name',
  actor: 'field.actor',
  after: 'field.after',
  days: 'field.days',
  basis: 'field.basis',
  done: 'field.done',
  issuer: 'field.issuer',
  copies: 'field.copies',
  needs: 'field.needs',
  sentence: 'field.sentence',
  paper: 'field.paper',
  words: 'field.words',
  indicator: 'field.indicator',
  first: 'field.first',
  then: 'field.then',
  least: 'field.least',
  most: 'field.most',
  number: 'field.number',
};

const wholeKeys: Readonly<Record<string, FieldKey>> = {
  'own.by': 'field.by',
  'own.act': 'field.act',
  title: 'field.title',
  superiorBody: 'field.superiorBody',
  steps: 'part.steps',
  papers: 'part.papers',
  meeting: 'field.meeting',
  laterMeetings: 'field.laterMeetings',
  'publication.minimumDays': 'field.minimumDays',
  'publication.minimumBroadcasts': 'field.minimumBroadcasts',
  'satisfaction.overallPercent': 'field.overallPercent',
  'satisfaction.joinedPercent': 'field.joinedPercent',
  sources: 'field.sources',
  bodies: 'field.body',
};
