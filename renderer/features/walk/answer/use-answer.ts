import type { AppError } from '#shared/kernel/app-error.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { InputOf } from '../../../bridge/client.ts';
import type { ViewProps } from '../walk-types.ts';

type Answer = InputOf<'assessments.enter'>['answer'];

/** Fields of an answer that show their own failure; those of a part end with the same names. */
const fields = [
  'value',
  'numerator',
  'denominator',
  'qualifier',
  'decided.reason',
  'notApplicable.reason',
  'reason',
  'level',
];

export type AnswerCommand = {
  /** True when the core took it. */
  readonly save: (answer: Answer) => Promise<boolean>;
  /** The sentence for exactly this field, of the last answer that was refused. */
  readonly fieldError: (field: string) => string | undefined;
};

/** Writes the answer to the indicator in view. */
export const useAnswer = ({ view: { dossierId, code } }: ViewProps): AnswerCommand => {
  const { run, failure } = useCommand('assessments.enter', { fields });
  const errorText = useErrorText();
  return {
    save: async (answer) => (await run({ dossierId, code, answer })).ok,
    fieldError: (field) =>
      failure?.field === field ? `${errorText(withReadNumbers(failure)).title}.` : undefined,
  };
};

const numbers = ['numerator', 'denominator', 'figure'];

/** The core tells numbers as plain decimals; on screen they stand as people write them. */
const withReadNumbers = (error: AppError): AppError => ({
  ...error,
  details: Object.fromEntries(
    Object.entries(error.details ?? {}).map(([name, text]) => {
      const number = decimalSchema.safeParse(text);
      return [name, numbers.includes(name) && number.success ? formatDecimal(number.data) : text];
    }),
  ),
});
