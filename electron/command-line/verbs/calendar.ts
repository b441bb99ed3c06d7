import path from 'node:path';
import { readDay } from '#shared/kernel/day.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { OutputOf, Stage, Verb } from '../verb.ts';
import { option, required } from '../words.ts';

/** Latest days of every step, computed back from the day to reach, and the same as a calendar file. */
export const calendar: Verb = {
  usage: 'calendar --dossier ID [--on DATE [--step STEP]] [--out FILE.ics]',
  options: ['dossier', 'on', 'step', 'out'],
  words: 0,
  workspace: 'existing',
  run: async (stage) => {
    const { words, call } = stage;
    const dossierId = required(words, 'dossier');
    await setTarget(stage, dossierId);
    const value = await call('calendar.get', { dossierId });
    const file = option(words, 'out');
    if (file !== undefined) await writeFile(stage, dossierId, path.resolve(file));
    return { value, text: value.steps.map(stepLine).join('\n') };
  },
};

const setTarget = async ({ words, call }: Stage, dossierId: string): Promise<void> => {
  const given = option(words, 'on');
  if (given === undefined) return;
  const on = readDay(given);
  if (on === null) throw new WrongUsage(`--on ${given}`);
  const { usual } = await call('calendar.get', { dossierId });
  await call('calendar.saveTarget', { dossierId, step: option(words, 'step') ?? usual ?? '', on });
};

const writeFile = async ({ call, session, tell }: Stage, dossierId: string, file: string) => {
  const { sha256 } = await call('calendar.export', { dossierId });
  const saved = await session.save(sha256, file);
  if (!saved.ok) throw new Refused(saved.error);
  tell(file);
};

type Step = OutputOf<'calendar.get'>['steps'][number];

const stepLine = ({ id, name, start, finish, doneOn, state }: Step): string =>
  [id, state, start ?? '', finish ?? '', doneOn ?? '', name].join('\t');
