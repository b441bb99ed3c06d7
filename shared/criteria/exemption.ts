import type { Indicator } from './indicator.ts';
import type { Exemption } from './overlays/province-rule.ts';

/** Every rule that covers this indicator; empty means that it may not be "not applicable". */
export const exemptionsOf = (indicator: Indicator): readonly Exemption[] => [
  ...conditionOf(indicator),
  ...(indicator.province?.exemptions ?? []),
  ...(indicator.exemptions ?? []).map(({ act, article = '', wording }) => ({
    basis: 'guidance' as const,
    actId: '',
    act,
    article,
    wording,
  })),
];

/** The rule an answer relies on: the one of the act it names, else the first that covers the indicator. */
export const findExemption = (
  indicator: Indicator,
  ruleAct: string | undefined,
): Exemption | null => {
  const exemptions = exemptionsOf(indicator);
  if (ruleAct === undefined || ruleAct === '') return exemptions[0] ?? null;
  return (
    exemptions.find(({ actId }) => actId === ruleAct) ??
    exemptions.find(({ act }) => act.includes(ruleAct)) ??
    null
  );
};

const conditionOf = ({ conditional }: Indicator): readonly Exemption[] => {
  if (conditional === undefined || conditional === false) return [];
  const wording = conditional === true ? 'nếu có' : conditional;
  return [{ basis: 'set', actId: '', act: '', article: '', wording }];
};
