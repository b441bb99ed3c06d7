import type { PlaceKind } from '#shared/dossier/check/finding.ts';
import type { Severity } from '#shared/kernel/severity.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { OutputOf } from '../../bridge/client.ts';

export type CheckView = OutputOf<'check.dossier'>;
export type FindingView = CheckView['findings'][number];

export type FindingFilter = {
  readonly severity: Severity | 'all';
  readonly place: PlaceKind | '';
  readonly text: string;
};

export const noFilter: FindingFilter = { severity: 'all', place: '', text: '' };

/** A finding as it is read: where it is mended, and its sentence. */
export type ReadFinding = {
  readonly finding: FindingView;
  readonly place: string;
  readonly sentence: string;
};

export const matchingFindings = (
  findings: readonly ReadFinding[],
  { severity, place, text }: FindingFilter,
): readonly ReadFinding[] => {
  const wanted = fold(text).trim();
  return findings.filter(
    ({ finding, place: where, sentence }) =>
      (severity === 'all' || finding.severity === severity) &&
      (place === '' || finding.place.kind === place) &&
      fold(`${where} ${sentence}`).includes(wanted),
  );
};

type RuleGroup = { readonly rule: string; readonly findings: readonly ReadFinding[] };

/** Findings of one rule together, in the order they came. */
export const byRule = (findings: readonly ReadFinding[]): readonly RuleGroup[] =>
  [...Map.groupBy(findings, ({ finding }) => finding.rule)].map(([rule, ones]) => ({
    rule,
    findings: ones,
  }));
