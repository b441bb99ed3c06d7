import { z } from 'zod';
import { severitySchema } from '#shared/kernel/severity.ts';

/** Kinds of places where a finding is mended, each a page of its own. */
export const placeKinds = [
  'indicator',
  'condition',
  'comparison',
  'evidence',
  'figures',
  'works',
  'funds',
  'direction',
  'products',
  'publication',
  'opinions',
  'meeting',
  'survey',
  'recognitions',
  'people',
  'unit',
  'dossier',
  'progress',
  'paper',
] as const;
export const placeKindSchema = z.enum(placeKinds);
export type PlaceKind = z.infer<typeof placeKindSchema>;

export const placeSchema = z.object({
  kind: placeKindSchema,
  /** Code of the indicator, id of the proof, paper, position of the condition; empty where the page says it all. */
  key: z.string(),
  /** How people call it where the key is not what they say: "MC-012", "Báo cáo kết quả …". */
  name: z.string(),
});
export type Place = z.infer<typeof placeSchema>;

export const findingSchema = z.object({
  /** "K33" of the forty checks of a commune's papers, "T01" for those we added, "R01" for those of a province. */
  rule: z.string(),
  /** Which of the rule's faults it is; its sentence is found by rule and fault. */
  fault: z.string(),
  severity: severitySchema,
  place: placeSchema,
  /** What the sentence names, as it is printed. */
  values: z.record(z.string(), z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

export const countsSchema = z.object({ error: z.int(), warning: z.int(), note: z.int() });
export type FindingCounts = z.infer<typeof countsSchema>;
