import type { Block, Section, Signature } from '../document-model.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import { recordedFact, type FactRecord, type RecordedFact } from './fact-record.ts';
import type { Outline } from './outline.ts';

/** A place without a value: which field, and its Vietnamese name. */
export type Gap = { readonly field: string; readonly label: string };

/** The foot of a paper before nơi nhận is put to it. */
export type SignatureDraft = {
  readonly signature: Omit<Signature, 'recipients'>;
  readonly gaps: readonly Gap[];
};

/** What an outline cannot say itself. */
export type FillContext = {
  /** Vietnamese name of a field: "Diện tích tự nhiên". */
  readonly labelOf: (field: string) => string;
  /** The officer's own words for a FREE field; null while there are none. */
  readonly freeText: (name: string) => string | null;
  /** Texts of the register for these keys, chosen and sorted; what the outline writes out follows them. */
  readonly groundLines: (keys: readonly string[]) => readonly string[];
  readonly signature: (form: string) => SignatureDraft;
  readonly outlineOf: (paper: string) => Outline | null;
};

export type Filled = {
  readonly sections: readonly Section[];
  readonly gaps: readonly Gap[];
  /** Every fact that was looked up on the way. */
  readonly facts: FactRecord;
};

/** An item of a loop, and where it stands: "works[2]", "criteria[0].indicators[3]". */
export type Item = { readonly place: string; readonly facts: Facts };

/** Items of the loops around the current line, by variable. */
export type Scope = ReadonlyMap<string, Item>;

/** The work of filling one paper: what has been written so far. Lives only inside fillOutline. */
export type Filling = {
  readonly facts: Facts;
  readonly context: FillContext;
  readonly gaps: Map<string, Gap>;
  readonly cited: Set<string>;
  readonly sections: { orientation: Section['orientation']; blocks: Block[] }[];
  /** What the paper was made from, by its place. */
  readonly record: Map<string, RecordedFact>;
};

export const newFilling = (facts: Facts, context: FillContext): Filling => ({
  facts,
  context,
  gaps: new Map(),
  cited: new Set(),
  sections: [],
  record: new Map(),
});

/**
 * A fact by its path, which is noted: what was never asked for can't make the paper stale. A path that load-time
 * checks let through and nobody gathered is a fault of ours.
 */
export const factAt = (filling: Filling, scope: Scope, path: string): Fact => {
  const item = itemOf(scope, path);
  const fact = item ? item.facts[lastOf(path)] : filling.facts[path];
  if (!fact) throw new Error(`No fact for {${path}}`);
  filling.record.set(placeOf(scope, path), recordedFact(fact));
  return fact;
};

/** Where a fact stands, whatever the outline calls the item of its loop. */
export const placeOf = (scope: Scope, path: string): string => {
  const item = itemOf(scope, path);
  return item ? `${item.place}.${lastOf(path)}` : path;
};

const itemOf = (scope: Scope, path: string): Item | undefined => {
  const dot = path.indexOf('.');
  return dot < 0 ? undefined : scope.get(path.slice(0, dot));
};

const lastOf = (path: string): string => path.slice(path.indexOf('.') + 1);

/** Notes a gap once and answers with its Vietnamese name. */
export const noteGap = (filling: Filling, path: string, fact: Fact): string => {
  const own = fact.kind === 'missing' ? fact : null;
  const field = own?.field ?? path;
  const label = own?.label ?? filling.context.labelOf(path);
  filling.gaps.set(field, { field, label });
  return label;
};

export const writeBlocks = (filling: Filling, blocks: readonly Block[]): void => {
  if (filling.sections.length === 0) filling.sections.push({ orientation: 'portrait', blocks: [] });
  filling.sections.at(-1)?.blocks.push(...blocks);
};
