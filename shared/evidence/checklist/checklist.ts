import type { Evidence, EvidenceFile, EvidenceLink } from '../evidence.ts';
import { candidatesOf } from './match-proof.ts';
import { reminderOf, type Reminder } from './proof-days.ts';
import { failuresOf, type Failure, type Setting } from './proof-rules.ts';
import type { RequiredProof } from './required-proof.ts';

/** Missing: nothing there. Arrived: a paper is there, and some rule is not passed. Usable: every rule is passed. */
export const proofStates = ['missing', 'arrived', 'usable'] as const;
export type ProofState = (typeof proofStates)[number];

/** An officer's own word on which proof is the required one. */
export type Choice = {
  readonly target: string;
  readonly requirement: string;
  readonly evidenceId: string;
};

export type CheckedProof = {
  readonly evidenceId: string;
  readonly failures: readonly Failure[];
  /** It counts on the day of the figures and soon no more. */
  readonly reminder: Reminder | null;
};

export type ChecklistItem = {
  readonly required: RequiredProof;
  readonly state: ProofState;
  /** The one that counts: the officer's choice, else the one with the fewest failures. */
  readonly proof: CheckedProof | null;
  readonly isChosen: boolean;
  /** Further papers that are the required one too: a decision for each school. */
  readonly others: readonly CheckedProof[];
};

export type TargetChecklist = {
  readonly target: string;
  readonly items: readonly ChecklistItem[];
  /** Proofs of the target that are none of the required ones: the province's rule, a paper nobody has described yet. */
  readonly unasked: readonly string[];
};

export type ChecklistFacts = {
  readonly required: readonly RequiredProof[];
  /** In the order in which they are told. */
  readonly targets: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly files: readonly EvidenceFile[];
  readonly links: readonly EvidenceLink[];
  readonly choices: readonly Choice[];
  readonly setting: Setting;
};

/** What is there of what is asked, target by target. */
export const buildChecklist = (facts: ChecklistFacts): readonly TargetChecklist[] => {
  const lookup: Lookup = {
    setting: facts.setting,
    evidence: new Map(facts.evidence.map((one) => [one.id, one])),
    files: Map.groupBy(facts.files, ({ evidenceId }) => evidenceId),
    links: Map.groupBy(facts.links, ({ target }) => target),
    required: Map.groupBy(facts.required, ({ target }) => target),
    choices: new Map(facts.choices.map((one) => [one.requirement, one.evidenceId])),
  };
  return facts.targets.map((target) => checkTarget(lookup, target));
};

type Lookup = {
  readonly setting: Setting;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly files: ReadonlyMap<string, readonly EvidenceFile[]>;
  readonly links: ReadonlyMap<string, readonly EvidenceLink[]>;
  readonly required: ReadonlyMap<string, readonly RequiredProof[]>;
  readonly choices: ReadonlyMap<string, string>;
};

const checkTarget = (lookup: Lookup, target: string): TargetChecklist => {
  // A proof that is cited twice for one indicator is one proof.
  const linked = new Set((lookup.links.get(target) ?? []).map(({ evidenceId }) => evidenceId));
  const proofs = [...linked].flatMap((id) => lookup.evidence.get(id) ?? []);
  const required = lookup.required.get(target) ?? [];
  const chosenFor = ({ id }: RequiredProof): Evidence | undefined =>
    proofs.find((proof) => proof.id === lookup.choices.get(id));
  const placed = new Set(required.flatMap((one) => chosenFor(one) ?? []));
  const candidates = candidatesOf(required, proofs, placed);
  const items = required.map((one) =>
    checkItem(lookup, one, { chosen: chosenFor(one), found: candidates.get(one.id) ?? [] }),
  );
  const asked = new Set(items.flatMap(({ proof, others }) => [proof, ...others]).map(idOf));
  return { target, items, unasked: proofs.map(({ id }) => id).filter((id) => !asked.has(id)) };
};

const idOf = (proof: CheckedProof | null): string => proof?.evidenceId ?? '';

type Found = { readonly chosen: Evidence | undefined; readonly found: readonly Evidence[] };

const checkItem = (
  { setting, files }: Lookup,
  required: RequiredProof,
  { chosen, found }: Found,
): ChecklistItem => {
  const check = (proof: Evidence): CheckedProof => ({
    evidenceId: proof.id,
    failures: failuresOf({ required, proof, files: files.get(proof.id) ?? [], setting }),
    reminder: reminderOf(proof, setting.asOf),
  });
  const checked = found
    .filter((one) => one !== chosen)
    .map(check)
    .toSorted(byFailures);
  const proof = chosen ? check(chosen) : (checked[0] ?? null);
  return {
    required,
    state: stateOf(proof),
    proof,
    isChosen: chosen !== undefined,
    others: chosen ? checked : checked.slice(1),
  };
};

const byFailures = (a: CheckedProof, b: CheckedProof): number =>
  a.failures.length - b.failures.length;

/** The only way to "usable": a proof under which no rule has failed. */
const stateOf = (proof: CheckedProof | null): ProofState => {
  if (proof === null) return 'missing';
  return proof.failures.length === 0 ? 'usable' : 'arrived';
};

/** Required papers that keep the dossier back; recommended ones never do. */
export const openItems = (checklist: readonly TargetChecklist[]): readonly ChecklistItem[] =>
  checklist
    .flatMap(({ items }) => items)
    .filter(({ required, state }) => required.importance === 'required' && state !== 'usable');
