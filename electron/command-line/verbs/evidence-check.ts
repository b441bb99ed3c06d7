import { day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { proofFailureText, proofStateText } from '#shared/messages/proof-failure-text.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { option, required } from '../words.ts';

type View = OutputOf<'checklist.dossier'>;
type Item = View['targets'][number]['items'][number];

/** What a dossier has of the proofs it must have; something missing is no failure. */
export const evidenceCheck: Verb = {
  usage: 'evidence check --dossier ID [--indicator CODE]',
  options: ['dossier', 'indicator'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const dossierId = required(words, 'dossier');
    const target = option(words, 'indicator');
    const view = await call('checklist.dossier', { dossierId, target });
    const items = view.targets
      .flatMap((one) => one.items)
      .filter(({ importance }) => importance === 'required');
    return { value: items.map(row), text: [...items.flatMap(lines), sum(items)].join('\n') };
  },
};

/** Recommended papers never keep a dossier back, so they are not among the rows. */
const row = ({ id, target, state, proof }: Item) => ({
  indicator: target,
  required: id,
  state,
  ...(proof && { proof: proof.label }),
  failed: [...new Set((proof?.failures ?? []).map(({ rule }) => rule))],
});

const lines = ({ target, name, state, proof }: Item): string[] => [
  [target, proofStateText('vi', state), name, proof?.label ?? ''].join('\t').trimEnd(),
  ...(proof?.failures ?? []).map((failure) => `\t${proofFailureText('vi', failure)}`),
  ...(proof?.reminder ? [`\tCòn giá trị đến ${formatDay(day(proof.reminder.expiresOn))}`] : []),
];

const sum = (items: readonly Item[]): string => {
  const count = (state: Item['state']): number =>
    items.filter((item) => item.state === state).length;
  return `${count('usable')} dùng được, ${count('arrived')} chưa dùng được, ${count('missing')} còn thiếu`;
};
