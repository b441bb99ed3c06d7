import { z } from 'zod';

const name = z.string().trim().min(1).max(200);

export const conceptKinds = ['count', 'measure', 'percent', 'money', 'text'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** What a figure is about. A count is whole; a measure may have decimals. */
export const conceptSchema = z.object({
  id: z.string(),
  name,
  group: z.string(),
  kind: z.enum(conceptKinds),
  unitOf: z.string(),
  definition: z.string(),
  /** The commune's figure is the sum of its villages'. Never so for a share: it is computed from its parts. */
  sums: z.boolean().default(false),
  /** A share: which figure of the same place, day and source is divided by which. */
  share: z.object({ numerator: z.string(), denominator: z.string() }).optional(),
});
export type Concept = z.infer<typeof conceptSchema>;

/** Parts that together are the whole, each person or household in exactly one: men and women are everybody. */
const wholeSchema = z.object({ whole: z.string(), parts: z.array(z.string()).min(2) });
export type WholeOfParts = z.infer<typeof wholeSchema>;

/** What is counted among something else is never more than it. */
const withinSchema = z.object({ part: z.string(), whole: z.string() });
export type PartWithin = z.infer<typeof withinSchema>;

/** Concepts shipped as data, how they hang together, and which slot of which indicator takes its number from one. */
export const conceptsFileSchema = z.object({
  format: z.literal('hoso-concepts/1'),
  concepts: z.array(conceptSchema),
  wholes: z.array(wholeSchema).default([]),
  within: z.array(withinSchema).default([]),
  /** What a village sheet asks for unless the office chooses otherwise, in its order. */
  villageSheet: z.array(z.string()).default([]),
  slots: z.array(
    z.object({
      setId: z.string(),
      code: z.string(),
      part: z.string().optional(),
      slot: z.enum(['numerator', 'denominator', 'value']),
      concept: z.string(),
    }),
  ),
});
export type ConceptsFile = z.infer<typeof conceptsFileSchema>;

/** Concepts such as "funds.central" stand for one figure a year: "funds.central.2024". */
export const conceptNamed = (concepts: readonly Concept[], id: string): Concept | undefined => {
  const base = id.replace(/\.\d{4}$/, '');
  return (
    concepts.find((concept) => concept.id === id) ?? concepts.find(({ id: own }) => own === base)
  );
};

/** A concept of the office's own: its id follows from its name, so two machines that add it add one. */
export const ownConceptFieldsSchema = z.object({
  concept: z.string().regex(/^own\.[a-z0-9-]{1,80}$/),
  name,
  groupName: z.string().max(100),
  kind: z.enum(['count', 'measure', 'percent', 'text']),
  unitOf: z.string().max(60),
  definition: z.string().max(500),
  sums: z.boolean(),
});
export type OwnConceptFields = z.infer<typeof ownConceptFieldsSchema>;
