import type { Answer, PartAnswer } from '#shared/criteria/answer.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { asksForSurvey } from '#shared/assessments/survey-proposal.ts';
import { surveyAnswer, type SurveyAnswer } from '#shared/assessments/survey-answer.ts';
import type { Reader } from '../db/connection.ts';
import type { Output } from '../handlers.ts';
import { readGuidance } from '../survey/guidances.ts';
import { loadSurvey } from '../survey/load-survey.ts';
import { selectSurvey } from '../survey/survey.queries.ts';
import type { Assessment } from './load-assessment.ts';

type Offer = Output<'assessments.indicator'>['survey'];

/** What the survey answers to an indicator. Thousands of ballots are read only where the indicator asks for them. */
export const surveyOffer = (
  db: Reader,
  { dossier, answers }: Assessment,
  indicator: Indicator,
): Offer => {
  const survey = indicator.measure === 'percent' ? selectSurvey(db, dossier.id) : null;
  if (!survey) return null;
  const guidance = readGuidance(db, survey.guidanceSha256);
  if (!asksForSurvey({ guidance }, indicator.name)) return null;
  const offered = surveyAnswer(loadSurvey(db, dossier), indicator);
  if (!offered) return null;
  const { reason, ...answer } = offered;
  const isTaken = saysTheSame(answers.get(indicator.code) ?? {}, offered);
  return { reason, answer: { ...answer, parts: [...answer.parts] }, isTaken };
};

const saysTheSame = (answer: Answer, offered: SurveyAnswer): boolean =>
  isShare(answer, offered) &&
  offered.parts.every((part) => isShare(answer.parts?.[part.id] ?? {}, part));

const isShare = (
  { numerator, denominator }: PartAnswer,
  offered: { readonly numerator: number; readonly denominator: number },
): boolean =>
  Number(numerator) === offered.numerator && Number(denominator) === offered.denominator;
