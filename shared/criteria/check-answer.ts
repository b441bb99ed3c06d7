import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Answer } from './answer.ts';
import { checkNumbers, hasNumbers } from './check-numbers.ts';
import { findExemption } from './exemption.ts';
import type { Indicator } from './indicator.ts';
import { readLevel } from './levels.ts';

/**
 * Refuses an answer that cannot be true or does not fit the indicator, with the field at fault. A half-typed
 * fraction is accepted: it is saved as it is typed and evaluates as "no figure".
 */
export const checkAnswer = (indicator: Indicator, answer: Answer): Result<Answer> => {
  const error =
    checkEmpty(answer) ??
    checkKind(indicator, answer) ??
    checkNumbers(indicator, answer, '') ??
    checkParts(indicator, answer) ??
    checkLevel(indicator, answer) ??
    checkDecision(indicator, answer) ??
    checkNotApplicable(indicator, answer);
  return error === null ? ok(answer) : fail(error);
};

/** Has anything been answered at all? A qualifier alone is nothing. */
export const isEmptyAnswer = ({ qualifier: _, parts, ...rest }: Answer): boolean =>
  Object.values(rest).every((item) => item === undefined) &&
  Object.values(parts ?? {}).every((part) =>
    Object.values(part).every((item) => item === undefined),
  );

const checkEmpty = (answer: Answer): AppError | null =>
  isEmptyAnswer(answer) ? appError('result.empty') : null;

const checkKind = ({ measure }: Indicator, answer: Answer): AppError | null => {
  const isMeasured = measure === 'percent' || measure === 'number';
  if (hasNumbers(answer) && !isMeasured) return wrongKind(measure, 'value');
  if (answer.achieved !== undefined && measure !== 'yes-no') return wrongKind(measure, 'achieved');
  if (answer.level !== undefined && measure !== 'level') return wrongKind(measure, 'level');
  return null;
};

const wrongKind = (expected: string, field: string): AppError =>
  appError('result.wrongKind', { expected }, field);

const checkParts = ({ code, parts = [] }: Indicator, answer: Answer): AppError | null => {
  for (const [id, partAnswer] of Object.entries(answer.parts ?? {})) {
    const part = parts.find((candidate) => candidate.id === id);
    const field = `parts.${id}`;
    if (!part) return appError('result.unknownPart', { code, part: id }, field);
    const isYesNo = part.measure === 'yes-no';
    if (partAnswer.achieved !== undefined && !isYesNo) return wrongKind(part.measure, field);
    if (hasNumbers(partAnswer) && isYesNo) return wrongKind(part.measure, field);
    const error = checkNumbers(part, partAnswer, `${field}.`);
    if (error) return error;
  }
  return null;
};

const levelsOf = ({ requirement }: Indicator): readonly string[] =>
  requirement.kind === 'text' ? (requirement.levels ?? []) : [];

const checkLevel = (indicator: Indicator, { level }: Answer): AppError | null => {
  const levels = levelsOf(indicator);
  if (level === undefined || readLevel(level, levels) !== null) return null;
  return appError('result.levelUnknown', { level, levels: levels.join(', ') }, 'level');
};

const checkDecision = (indicator: Indicator, { decided, level }: Answer): AppError | null => {
  if (!decided) return null;
  if (isComputed(indicator) && level === undefined)
    return appError('result.verdictIsComputed', { code: indicator.code }, 'decided');
  return decided.reason.trim() === ''
    ? appError('result.reasonMissing', { code: indicator.code }, 'decided.reason')
    : null;
};

/** Everything is computed except official wording without levels, of the State or of the province. */
const isComputed = (indicator: Indicator): boolean =>
  indicator.requirement.kind !== 'text' || levelsOf(indicator).length > 0;

const checkNotApplicable = (indicator: Indicator, { notApplicable }: Answer): AppError | null => {
  if (!notApplicable) return null;
  const details = { code: indicator.code };
  if (notApplicable.reason.trim() === '')
    return appError('result.reasonMissing', details, 'notApplicable.reason');
  return findExemption(indicator, notApplicable.ruleAct) === null
    ? appError('result.notApplicableNotAllowed', details, 'notApplicable')
    : null;
};
