import { Refusal } from './app-error.ts';
import type { Result } from './result.ts';

/** The value of a rule's answer; a failure leaves the command, with its error, at once. Only for the core. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Refusal(result.error);
};
