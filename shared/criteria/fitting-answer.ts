import type { Answer, PartAnswer } from './answer.ts';
import type { Indicator } from './indicator.ts';
import { readLevel } from './levels.ts';

/**
 * What an indicator can take of an answer that was given to another text of it: a share is no answer to "Đạt".
 * The rest is kept where it is and counts again when that text comes back.
 */
export const fittingAnswer = (indicator: Indicator, answer: Answer): Answer => {
  const { value, numerator, denominator, achieved, level, parts, decided, ...rest } = answer;
  const { measure } = indicator;
  const isMeasured = measure === 'percent' || measure === 'number';
  return {
    ...rest,
    ...(isMeasured && given({ value, numerator, denominator })),
    ...(measure === 'yes-no' && given({ achieved })),
    ...(measure === 'level' && levelFits(indicator, level) && given({ level })),
    ...(mayBeDecided(indicator) && given({ decided })),
    ...fittingParts(indicator, parts ?? {}),
  };
};

/** Without the fields that nobody filled: absent and undefined are one to the rules. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== undefined),
  ) as Partial<T>;

const levelFits = ({ requirement }: Indicator, level: string | undefined): boolean =>
  level !== undefined &&
  (requirement.kind !== 'text' || readLevel(level, requirement.levels ?? [level]) !== null);

/** A person decides on wording, of the State or of the province; a scale is confirmed by one. */
const mayBeDecided = ({ requirement }: Indicator): boolean =>
  requirement.kind === 'text' || requirement.kind === 'delegated';

const fittingParts = (
  { parts = [] }: Indicator,
  given: Readonly<Record<string, PartAnswer>>,
): Pick<Answer, 'parts'> => {
  const kept = Object.entries(given).flatMap(([id, part]) => {
    const asked = parts.find((one) => one.id === id);
    return asked ? [[id, fittingPart(asked.measure, part)] as const] : [];
  });
  return kept.length === 0 ? {} : { parts: Object.fromEntries(kept) };
};

const fittingPart = (
  measure: Indicator['measure'],
  { achieved, ...numbers }: PartAnswer,
): PartAnswer => (measure === 'yes-no' ? given({ achieved }) : numbers);
