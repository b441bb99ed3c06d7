import { z } from 'zod';

/**
 * How much of what the new text asks an old answer can say: all of it, a part of it, only the figures and proofs
 * can be used again, or nothing (somebody looked, and there is nothing).
 */
export const coverages = ['whole', 'part', 'figures', 'none'] as const;
export type Coverage = (typeof coverages)[number];

/** quoted and reported as in a set; inferred: somebody's own comparison of the two texts. */
export const lineConfidences = ['quoted', 'reported', 'inferred'] as const;

const codeSchema = z.string().min(1).max(10);

/** An indicator, or a criterion where the new set is not known further. */
const targetSchema = z.union([
  z.strictObject({ indicator: codeSchema }),
  z.strictObject({ criterion: z.int().min(1).max(999) }),
]);
export type CrosswalkTarget = z.infer<typeof targetSchema>;

export const crosswalkLineSchema = z.strictObject({
  /** Codes of the old set that together say this much; empty only where nothing does. */
  from: z.array(codeSchema).max(200),
  to: targetSchema,
  covers: z.enum(coverages),
  confidence: z.enum(lineConfidences),
  /** Where it comes from, or what to mind. */
  note: z.string().max(1000),
});
export type CrosswalkLine = z.infer<typeof crosswalkLineSchema>;

export const crosswalkLinesSchema = z.array(crosswalkLineSchema).max(2000);

/** A mapping from one set to another as data (format ntm-crosswalk/1). */
export const crosswalkSchema = z.strictObject({
  format: z.literal('ntm-crosswalk/1'),
  fromSetId: z.string().min(1).max(100),
  toSetId: z.string().min(1).max(100),
  /** What the whole of it rests on. */
  note: z.string().max(2000),
  lines: crosswalkLinesSchema,
});
export type Crosswalk = z.infer<typeof crosswalkSchema>;

/** "1.a", or "criterion 2": one word for a target, to compare and to sort by. */
export const targetKey = (to: CrosswalkTarget): string =>
  'indicator' in to ? to.indicator : `criterion ${to.criterion}`;

/** Two lines with the same key say how much the same indicators cover of the same target. */
export const lineKey = ({ to, from }: Pick<CrosswalkLine, 'to' | 'from'>): string =>
  `${targetKey(to)} < ${from.toSorted().join(' ')}`;
