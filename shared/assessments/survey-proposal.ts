import { decimal } from '#shared/kernel/decimal.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { surveyResults, type Share, type SurveyResults } from '#shared/survey/results.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';

/** What the survey says of a condition: proposed, and in force only once a person confirmed it. */
export type SurveyProposal = {
  readonly verdict: 'met' | 'not-met';
  readonly reason: string;
  /** The counts it follows from; another one means that the survey changed since. */
  readonly origin: string;
};

/**
 * Of a condition that asks for the satisfaction of the people, by the words of the guidance, and of a survey counted
 * to its last ballot; null otherwise. Met where every line of the guidance is reached and the share on the whole
 * reaches the line that the condition itself names ("đạt từ 95% trở lên").
 */
export const surveyProposal = (
  state: SurveyState | null,
  condition: string,
): SurveyProposal | null => {
  if (!state || !asksForSurvey(state, condition)) return null;
  const results = surveyResults(state.places, state.guidance.sheet);
  if (results.outcome === null || results.overall.percent === null) return null;
  const line = namedLine(condition);
  const whole = satisfiedOf(results);
  const reaches = line === null || whole * 100 >= line * results.totals.valid;
  const verdict = results.outcome === 'met' && reaches ? 'met' : 'not-met';
  return { verdict, reason: reasonOf(state, results, line), origin: originOf(verdict, results) };
};

/** Words of a set that are answered by the survey, by the words its guidance names. */
export const asksForSurvey = (
  { guidance }: Pick<SurveyState, 'guidance'>,
  condition: string,
): boolean => fold(condition).includes(fold(guidance.conditionWords));

/** The first "từ 95% trở lên" of a condition, which is that of the whole; whole percents only. */
const namedLine = (condition: string): number | null => {
  const found = /từ (\d{1,3})% trở lên/.exec(condition);
  return found ? Number(found[1]) : null;
};

export const satisfiedOf = ({ places }: SurveyResults): number =>
  places.reduce((sum, { whole }) => sum + whole.satisfied, 0);

const percent = ({ percent: value }: Pick<Share, 'percent'>): string =>
  value === null ? '' : `${formatDecimal(value)}%`;

const count = (value: number): string => formatDecimal(decimal(value));

export const reasonOf = (
  { survey, guidance }: SurveyState,
  results: SurveyResults,
  line: number | null,
): string => {
  const { totals, joined, overall, lowest } = results;
  const required = line === null ? formatDecimal(overall.required) : String(line);
  const days =
    survey.from && survey.to
      ? `lấy ý kiến từ ngày ${formatDay(survey.from)} đến ngày ${formatDay(survey.to)}, `
      : '';
  const parts = [
    `Tỷ lệ hài lòng chung ${percent(overall)} (${count(satisfiedOf(results))}/${count(totals.valid)} phiếu hợp lệ), yêu cầu từ ${required}%`,
    `tham gia ${percent(joined)} (${count(totals.returned)}/${count(totals.households)} hộ)`,
    ...(lowest ? [`nội dung thấp nhất: ${lowest.field} ${percent(lowest)}`] : []),
    `${days}theo ${guidance.act}`,
  ];
  return parts.join('; ');
};

const originOf = (verdict: string, results: SurveyResults): string => {
  const { totals, questions } = results;
  const said = questions.map(({ satisfied }) => satisfied).join(' ');
  const { households, issued, returned, valid } = totals;
  return `survey ${verdict} ${households} ${issued} ${returned} ${valid}: ${said}`;
};
