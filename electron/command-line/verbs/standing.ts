import { readDay, type Day } from '#shared/kernel/day.ts';
import { WrongUsage } from '../failures.ts';
import type { Answer, OutputOf, Stage, Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

/** What a unit holds on a day and what its dossiers say of the same day; for a dossier, what it has to hold before. */
export const standing: Verb = {
  usage: 'standing (--dossier ID | --unit ID) [--date DATE]',
  options: ['dossier', 'unit', 'date'],
  words: 0,
  workspace: 'existing',
  run: (stage) => (option(stage.words, 'unit') === undefined ? ofDossier(stage) : ofUnit(stage)),
};

/** Who holds what on a day, over all units or one. */
export const recognitions: Verb = {
  usage: 'recognitions [--unit ID] [--date DATE]',
  options: ['unit', 'date'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const unitId = option(words, 'unit');
    const value = await call('registers.register', { ...onDay(words), ...(unitId && { unitId }) });
    return { value, text: value.rows.map(registerLine).join('\n') };
  },
};

const ofDossier = async ({ words, call }: Stage): Promise<Answer> => {
  const value = await call('planning.standing', {
    dossierId: required(words, 'dossier'),
    ...onDay(words),
  });
  const lower = value.required.map(({ title, dossier }) =>
    dossier ? scoreLine(dossier) : `${title}\tchưa có hồ sơ`,
  );
  return { value, text: [...(value.own ? [scoreLine(value.own)] : []), ...lower].join('\n') };
};

const ofUnit = async ({ words, call }: Stage): Promise<Answer> => {
  const value = await call('planning.standingOfUnit', {
    unitId: required(words, 'unit'),
    ...onDay(words),
  });
  const lines = [...value.recognitions.map(registerLine), ...value.scores.map(scoreLine)];
  return { value, text: lines.join('\n') };
};

const onDay = (words: Words): { readonly on?: Day } => {
  const given = option(words, 'date');
  if (given === undefined) return {};
  const on = readDay(given);
  if (on === null) throw new WrongUsage(`--date ${given}`);
  return { on };
};

type Score = OutputOf<'planning.standingOfUnit'>['scores'][number];

const scoreLine = ({ setTitle, on, criteria, indicators, verdict }: Score): string =>
  [
    setTitle,
    on,
    `${criteria.met}/${criteria.total}`,
    `${indicators.met}/${indicators.total}`,
    verdict,
  ].join('\t');

type Row = OutputOf<'registers.register'>['rows'][number];

const registerLine = ({ unitName, grade, year, citation, state }: Row): string =>
  [unitName, grade, String(year), citation, state].join('\t');
