import { fieldLines, isSameState, readEntries } from '#shared/journal/field-lines.ts';
import type { MethodCall } from '#shared/journal/kept-field.ts';
import { Refusal, refuse } from '#shared/kernel/app-error.ts';
import type { Reader } from '../db/connection.ts';
import type { Input, PrepareContext } from '../handlers.ts';
import { keptOf } from './kept-fields.ts';

type Wanted = Input<'history.restore'>;

/**
 * Writes a value again by the command of its own area, so that its rules hold (a level the set no longer has is
 * refused as if it were typed) and the history and undo know it as that command. Answers with its name.
 */
export const restore = async (
  { db, call }: Pick<PrepareContext, 'db' | 'call'>,
  wanted: Wanted,
): Promise<string> => {
  const { method, input } = callFor(db, wanted) ?? refuse('history.nothingToRestore');
  const answer = await call(method, input);
  if (!answer.ok) throw new Refusal(answer.error);
  return method;
};

const callFor = (db: Reader, { about, field, part, hlc }: Wanted): MethodCall | null => {
  const { fields, entries } = keptOf(db, about);
  const kept = fields.find((one) => one.field === field && one.part === part);
  const line = kept && fieldLines(entries, kept.view).find((one) => one.hlc === hlc);
  if (!kept || !line) return null;
  const read = readEntries(entries);
  return isSameState(line.after, kept.view(read)) ? null : kept.restore(line.after, read);
};
