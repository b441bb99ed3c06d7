import type {
  CheckedContradiction,
  CheckedIndicator,
  CheckedPaper,
  CheckFacts,
} from '#shared/dossier/check/check-facts.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { checkFacts, perfectFacts, perfectSource } from '../../fixtures/check-facts.ts';

/** The perfect dossier with one fault in what it is made from; its papers are built anew. */
export const withSource = (
  change: (source: DossierSource) => Partial<DossierSource>,
): CheckFacts => {
  const source = perfectSource();
  return checkFacts({ ...source, ...change(source) });
};

export const withFacts = (change: (facts: CheckFacts) => Partial<CheckFacts>): CheckFacts => {
  const facts = perfectFacts();
  return { ...facts, ...change(facts) };
};

export const withProof = (label: string, change: Partial<Evidence>): CheckFacts =>
  withSource(({ evidence }) => ({
    evidence: evidence.map((one) => (one.label === label ? { ...one, ...change } : one)),
  }));

export const withVersion = (paper: string, change: Partial<PaperVersion>): CheckFacts =>
  withSource(({ versions }) => ({
    versions: versions.map((one) => (one.paper === paper ? { ...one, ...change } : one)),
  }));

export const withDossier = (change: Partial<DossierSource['dossier']>): CheckFacts =>
  withSource(({ dossier }) => ({ dossier: { ...dossier, ...change } }));

export const withMeeting = (change: Partial<NonNullable<DossierSource['meeting']>>): CheckFacts =>
  withSource(({ meeting }) => ({ meeting: meeting && { ...meeting, ...change } }));

export const withIndicator = (
  code: string,
  change: (one: CheckedIndicator) => Partial<CheckedIndicator>,
): CheckFacts =>
  withFacts(({ indicators }) => ({
    indicators: indicators.map((one) =>
      one.indicator.code === code ? { ...one, ...change(one) } : one,
    ),
  }));

export const withEvaluation = (code: string, change: Partial<Evaluation>): CheckFacts =>
  withIndicator(code, ({ evaluation }) => ({ evaluation: { ...evaluation, ...change } }));

/** An indicator whose officer wrote a text of their own. */
export const withText = (
  code: string,
  ownText: string,
  faults: Partial<CheckedIndicator['textFaults']> = {},
): CheckFacts =>
  withIndicator(code, ({ textFaults }) => ({ ownText, textFaults: { ...textFaults, ...faults } }));

/** A free text of the report on results. */
export const withFreeText = (text: string, field = 'lessons'): CheckFacts =>
  withSource(({ texts }) => ({
    texts: texts.map((one) => (one.field === field ? { ...one, text } : one)),
  }));

export const withPaper = (paper: string, change: Partial<CheckedPaper>): CheckFacts =>
  withFacts(({ papers }) => ({
    papers: papers.map((one) => (one.paper.paper === paper ? { ...one, ...change } : one)),
  }));

export const withContradiction = (
  kind: CheckedContradiction['kind'],
  concept = 'households',
): CheckFacts => {
  const value = (number: string) => ({
    concept,
    name: 'Số hộ',
    value: decimal(number),
    unitOf: 'hộ',
  });
  return withFacts(() => ({
    contradictions: [
      { kind, unitName: 'xã Nà Sương', stated: value('1486'), against: value('1485') },
    ],
  }));
};
