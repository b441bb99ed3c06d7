import { decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { required } from '../words.ts';

/** Results of the satisfaction survey: the whole, each question and each place. */
export const survey: Verb = {
  usage: 'survey --dossier ID',
  options: ['dossier'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const {
      survey: held,
      places,
      results,
    } = await call('survey.get', {
      dossierId: required(words, 'dossier'),
    });
    const value = { survey: held, places, results };
    return { value, text: results ? resultLines(results).join('\n') : '' };
  },
};

type Results = NonNullable<OutputOf<'survey.get'>['results']>;
type Share = Results['overall'];

const percent = ({ percent: value }: Pick<Share, 'percent'>): string =>
  value === null ? '' : `${formatDecimal(decimal(value))}%`;

const resultLines = ({ questions, places, joined, overall, outcome }: Results): string[] => [
  ['overall', percent(overall), outcome ?? ''].join('\t'),
  ['joined', percent(joined)].join('\t'),
  ...questions.map((one) => [one.number, percent(one), one.field].join('\t')),
  ...places.map(({ name, joined: took, whole }) =>
    [name, percent(took), percent(whole)].join('\t'),
  ),
];
