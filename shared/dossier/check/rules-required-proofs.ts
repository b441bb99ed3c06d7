import type { ChecklistItem, TargetChecklist } from '#shared/evidence/checklist/checklist.ts';
import type { Failure } from '#shared/evidence/checklist/proof-rules.ts';
import type { CheckFacts } from './check-facts.ts';
import { indicatorPlace, proofPlace } from './places.ts';
import type { Found } from './rule.ts';

/**
 * The faults of K37 by rule and reason of the checklist. What is left out is told elsewhere: a proof without its
 * description (K38), a plain copy (K39), no file and run out (K37 itself, for every proof that is used).
 */
const faults: Readonly<Record<string, string>> = {
  'kind.unknown': 'kindUnknown',
  'kind.other': 'wrongKind',
  'kind.notYet': 'receipt',
  'level.unknown': 'levelUnknown',
  'level.other': 'wrongLevel',
  'period.year': 'wrongYear',
  'period.tooOld': 'tooOld',
  'effective.notYet': 'notYet',
  'signature.unknown-signed': 'signatureUnknown',
  'signature.unknown-sealed': 'signatureUnknown',
  'signature.unsigned': 'unsigned',
  'signature.unsealed': 'unsealed',
  'copy.unknown': 'copyUnknown',
  'readable.unread': 'unread',
  'readable.unknownPicture': 'unread',
  'readable.blank': 'blankPage',
  'readable.coarse': 'coarse',
  'readable.pagesMissing': 'pagesMissing',
};

/** K37, paper by paper: what is met or does not apply has each required proof, and each passes its rules. */
export const requiredProofs = (facts: CheckFacts): readonly Found[] => {
  const counted = countedTargets(facts);
  return facts.checklist
    .filter(({ target }) => counted.has(target))
    .flatMap((target) =>
      target.items
        .filter(({ required }) => required.importance === 'required')
        .flatMap((item) => [...missing(target, item), ...unusable(facts, item)]),
    );
};

/** Of what is not met nobody asks for a proof; papers of direction are asked for always. */
const countedTargets = ({ indicators, conditions }: CheckFacts): ReadonlySet<string> =>
  new Set([
    'direction',
    ...indicators
      .filter(({ evaluation }) => ['met', 'not-applicable'].includes(evaluation.verdict))
      .map(({ indicator }) => indicator.code),
    ...conditions
      .filter(({ verdict }) => verdict === 'met')
      .map(({ position }) => `condition:${position}`),
  ]);

/** An indicator without any proof is told once; a precondition may name its proof by itself. */
const missing = ({ target, items, unasked }: TargetChecklist, item: ChecklistItem): Found[] => {
  const hasAny = unasked.length > 0 || items.some(({ state }) => state !== 'missing');
  const isIndicator = /^\d/.test(target);
  if (item.state !== 'missing' || !hasAny || !isIndicator) return [];
  return [
    {
      fault: 'requiredMissing',
      place: indicatorPlace(target),
      values: { name: item.required.name },
    },
  ];
};

const unusable = ({ source }: CheckFacts, { required, proof }: ChecklistItem): Found[] => {
  const evidence = source.evidence.find(({ id }) => id === proof?.evidenceId);
  if (!proof || !evidence) return [];
  return proof.failures.flatMap((failure) => {
    const fault = faults[keyOf(failure)];
    const values = { ...failure.values, name: required.name, target: required.target };
    return fault === undefined ? [] : [{ fault, place: proofPlace(evidence), values }];
  });
};

const keyOf = ({ rule, reason }: Failure): string => `${rule}.${reason}`;
