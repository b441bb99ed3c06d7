import { z } from 'zod';
import { severitySchema } from '#shared/kernel/severity.ts';
import { placeKindSchema } from './finding.ts';

/** How the basis of a rule is known: L read in the law, R reported by others, C custom. */
export const markSchema = z.enum(['L', 'R', 'C']);

export const ruleEntrySchema = z.strictObject({
  /** K01-K40 are the forty checks; T is for what was added to them. */
  id: z.string().regex(/^[KT]\d{2}$/),
  basis: z.strictObject({ text: z.string().min(1), mark: markSchema }),
  /** Where its findings are mended. */
  places: z.array(placeKindSchema).min(1),
  /** Each fault it can find, with how much it weighs. */
  faults: z.record(z.string().regex(/^[a-zA-Z]+$/), severitySchema),
});
export type RuleEntry = z.infer<typeof ruleEntrySchema>;

/** An act that may no longer be a ground, and since when. */
const repealedActSchema = z.strictObject({
  number: z.string().min(1),
  year: z.int(),
  /** First day on which it is not in force. */
  from: z.iso.date(),
  replacedBy: z.string(),
});
export type RepealedAct = z.infer<typeof repealedActSchema>;

/** The rules of the check as data: how much each weighs and what it rests on. What it looks at is code. */
export const ruleCatalogueSchema = z.strictObject({
  format: z.literal('hoso-check-rules/1'),
  rules: z.array(ruleEntrySchema),
  repealedActs: z.array(repealedActSchema),
});
export type RuleCatalogue = z.infer<typeof ruleCatalogueSchema>;
