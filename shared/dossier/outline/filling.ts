import type { Block, Section, Signature } from '../document-model.ts';
import type { Fact, Facts } from '../facts/fact.ts';
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

export type Filled = { readonly sections: readonly Section[]; readonly gaps: readonly Gap[] };

/** Items of the loops around the current line, by variable. */
export type Scope = ReadonlyMap<string, Facts>;

/** The work of filling one paper: what has been written so far. Lives only inside fillOutline. */
export type Filling = {
  readonly facts: Facts;
  readonly context: FillContext;
  readonly gaps: Map<string, Gap>;
  readonly cited: Set<string>;
  readonly sections: { orientation: Section['orientation']; blocks: Block[] }[];
};

/** A fact by its path; a path that load-time checks let through and nobody gathered is a fault of ours. */
export const factAt = (filling: Filling, scope: Scope, path: string): Fact => {
  const dot = path.indexOf('.');
  const item = dot < 0 ? undefined : scope.get(path.slice(0, dot));
  const fact = item ? item[path.slice(dot + 1)] : filling.facts[path];
  if (!fact) throw new Error(`No fact for {${path}}`);
  return fact;
};

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
