import { shortActText } from '#shared/criteria/act-text.ts';
import { bindingLines, exempts } from '#shared/criteria/overlays/in-force.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { countFact, listFact, percentFact, textFact, wordsFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import { criterionItem } from './criterion-items.ts';
import { changeFacts } from './change-facts.ts';
import { taskItems } from './task-items.ts';
import type { DossierSource } from './source.ts';

/** Totals, code lists and the rows of every criterion. */
export const assessmentFacts = (source: DossierSource) => {
  const { totals, codes, criteria } = source.assessment;
  const { notApplicable } = totals.indicators;
  return {
    'criteria.met': countFact(totals.criteria.met),
    'criteria.total': countFact(totals.criteria.total),
    'criteria.percent': percentFact(decimal(totals.criteria.percent)),
    'indicators.met': countFact(totals.indicators.counted),
    'indicators.total': countFact(totals.indicators.total),
    'indicators.percent': percentFact(decimal(totals.indicators.percent)),
    'indicators.notApplicable': countFact(notApplicable),
    'indicators.notMet': countFact(totals.indicators.notMet),
    'indicators.undecided': countFact(totals.indicators.undecided),
    'indicators.weak': countFact(codes.weak.length),
    'indicators.notApplicableSentence': wordsFact(
      notApplicableSentence(notApplicable),
      String(notApplicable),
    ),
    'codes.notApplicable': textFact(codes.notApplicable.join(', ')),
    'codes.notMet': textFact(codes.notMet.join(', ')),
    'codes.undecided': textFact(codes.undecided.join(', ')),
    'codes.weak': textFact(codes.weak.join(', ')),
    'naRule.basis': textFact(notApplicableBasis(source)),
    ...changeFacts(source),
    criteria: listFact(criteria.map(criterionItem)),
    tasks: listFact(taskItems(source)),
  } satisfies Partial<Record<Field | 'criteria' | 'tasks', Fact>>;
};

const notApplicableSentence = (count: number): string =>
  count === 0 ? '' : `, trong đó có ${formatCount(count)} chỉ tiêu không thuộc đối tượng áp dụng`;

/** Act that lets an indicator without an object count: the province's, else the set itself. */
const notApplicableBasis = ({ overlay, assessment, set, dossier }: DossierSource): string => {
  const rules = overlay ? bindingLines(overlay, overlay.notApplicable.rules, dossier.asOf) : [];
  const rule = rules.find(
    ({ line }) =>
      line.codes === 'all' || assessment.codes.notApplicable.some((code) => exempts(line, code)),
  );
  if (!rule) return `quy định của ${set.title}`;
  const article = rule.line.article === '' ? '' : `${rule.line.article} `;
  return `${article}${shortActText(rule.act, { dated: false })}`;
};
