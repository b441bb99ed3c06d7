import type { Indicator } from './indicator.ts';
import { findAct, type Overlay } from './overlay.ts';

/** The rule that lets an indicator be "not applicable": of the set ("nếu có"), the province or a guidance. */
export type Exemption = {
  readonly basis: 'set' | 'overlay' | 'guidance';
  /** "Quyết định số 1187/QĐ-UBND", or empty where the set itself says so. */
  readonly act: string;
  readonly article: string;
  readonly wording: string;
};

/** Every rule that covers this indicator; empty means that it may not be "not applicable". */
export const exemptionsOf = (
  indicator: Indicator,
  overlay: Overlay | null,
): readonly Exemption[] => [
  ...conditionOf(indicator),
  ...rulesOf(indicator.code, overlay),
  ...(indicator.exemptions ?? []).map(({ act, article = '', wording }) => ({
    basis: 'guidance' as const,
    act,
    article,
    wording,
  })),
];

/** The rule an answer relies on: the one of the act it names, else the first that covers the indicator. */
export const findExemption = (
  indicator: Indicator,
  overlay: Overlay | null,
  ruleAct: string | undefined,
): Exemption | null => {
  const exemptions = exemptionsOf(indicator, overlay);
  if (ruleAct === undefined || ruleAct === '') return exemptions[0] ?? null;
  const number = overlay === null ? null : (findAct(overlay, ruleAct)?.number ?? null);
  return exemptions.find(({ act }) => act.includes(number ?? ruleAct)) ?? null;
};

const conditionOf = ({ conditional }: Indicator): readonly Exemption[] => {
  if (conditional === undefined || conditional === false) return [];
  const wording = conditional === true ? 'nếu có' : conditional;
  return [{ basis: 'set', act: '', article: '', wording }];
};

const rulesOf = (code: string, overlay: Overlay | null): readonly Exemption[] =>
  (overlay?.notApplicable.rules ?? [])
    .filter(({ codes }) => codes === 'all' || codes.includes(code))
    .flatMap(({ act: id, article, wording }) => {
      const act = overlay === null ? null : findAct(overlay, id);
      if (act === null) return [];
      return [{ basis: 'overlay' as const, act: `${act.kind} số ${act.number}`, article, wording }];
    });
