import { z } from 'zod';
import { paperStates } from '#shared/dossier/paper-state.ts';
import { daySchema, instantSchema } from '#shared/kernel/day.ts';
import { bodyRoles } from '#shared/procedures/body.ts';
import { phases } from '#shared/procedures/procedure.ts';
import { dataPathSchema } from './file-data.ts';

/** One file of a proof that a signed paper names, as it was on that day. */
const paperCiteSchema = z.object({
  proofId: z.string(),
  label: z.string(),
  title: z.string(),
  revision: z.int().min(1),
  target: z.string(),
  /** Null for a proof without a file. */
  path: dataPathSchema.nullable(),
  pageFrom: z.int().min(1).nullable(),
  pageTo: z.int().min(1).nullable(),
  quote: z.string().nullable(),
});

export const paperDataSchema = z.object({
  /** "P02". */
  id: z.string(),
  title: z.string(),
  /** Word of its kind: "Báo cáo". */
  kind: z.string(),
  issuer: z.enum(bodyRoles),
  phase: z.enum(phases),
  annexOf: z.string().nullable(),
  state: z.enum(paperStates),
  version: z.int().min(1).nullable(),
  madeAt: instantSchema.nullable(),
  /** "203/BC-UBND"; null until it is signed. */
  number: z.string().nullable(),
  signedOn: daySchema.nullable(),
  /** Who signs, or signed, with the lines above the name; null where no office signs by one person. */
  signer: z.object({ name: z.string(), lines: z.array(z.string()) }).nullable(),
  pages: z.int().min(1).nullable(),
  files: z.array(z.object({ format: z.enum(['pdf', 'docx', 'xlsx']), path: dataPathSchema })),
  /** The scan of what was signed. */
  scan: dataPathSchema.nullable(),
  /** What the signed paper cites; empty before it is signed. */
  cites: z.array(paperCiteSchema),
});
export type PaperData = z.infer<typeof paperDataSchema>;
