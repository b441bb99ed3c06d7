import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';

const longest = 200;

/**
 * The name a proof's file keeps: without the folders it lay in, of a length every disk takes. A name that steps
 * upwards is refused: it was made to land elsewhere.
 */
export const fileNameOf = (given: string): Result<string> => {
  const steps = nfc(given).split(/[/\\]/);
  if (steps.includes('..'))
    return fail(appError('evidence.pathNotAllowed', { name: given.slice(0, 200) }));
  const name = (steps.at(-1) ?? '').replace(/\p{Cc}/gu, '').trim();
  return ok(shortened(name === '' ? 'minh-chung' : name));
};

/** The ending stays, for it tells the next program what the file is. */
const shortened = (name: string): string => {
  if (name.length <= longest) return name;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  return name.slice(0, longest - ending.length) + ending;
};
