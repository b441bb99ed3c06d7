import type { Envelope } from '#shared/contract/envelope.ts';
import type { AppError } from '#shared/kernel/app-error.ts';

/** The program refused: exit code 1, with the error as a value and as a sentence. */
export class Refused extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

/** The words on the command line can't be understood: exit code 2. */
export class WrongUsage extends Error {}

/** The value of an answer; a refusal ends the verb. */
export const valueOf = <T>(envelope: Envelope<T>): T => {
  if (envelope.ok) return envelope.value;
  throw new Refused(envelope.error);
};
