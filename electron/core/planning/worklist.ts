import { distanceText, reasonText } from '#shared/assessments/reason-text.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { isOverdue } from '#shared/planning/indicator-plan.ts';
import { loadAssessment } from '../assessments/load-assessment.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectComments, selectPlans } from './planning.queries.ts';
import { blankPlan } from './save-plan.ts';

type Item = Output<'planning.worklist'>[number];

export const worklist = (
  { db, today }: QueryContext,
  { dossierId, assignee }: Input<'planning.worklist'>,
): Item[] => {
  const { set, evaluations } = loadAssessment(db, dossierId);
  const plans = new Map(selectPlans(db, dossierId).map((plan) => [plan.code, plan]));
  const open = selectComments(db, dossierId).filter(({ resolved }) => !resolved);
  const items = set.criteria.flatMap((criterion) =>
    criterion.indicators.flatMap(({ code, name }): Item[] => {
      const evaluation = evaluations.get(code);
      if (!evaluation) return [];
      const { dossierId: _dossier, ...plan } = plans.get(code) ?? blankPlan(dossierId, code);
      const { verdict, weak } = evaluation;
      const overdue = isOverdue(plan.dueOn, verdict, today);
      const openComments = open.filter((comment) => comment.code === code).length;
      const text = missingText(evaluation);
      const about = { name, criterion: criterion.name, verdict, weak };
      return [{ ...plan, ...about, overdue, text, openComments }];
    }),
  );
  return items.filter((item) => assignee === undefined || item.assignee === assignee);
};

const missingText = (evaluation: Evaluation): string =>
  evaluation.distance ? distanceText(evaluation.distance) : reasonText(evaluation);
