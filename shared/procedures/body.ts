import { z } from 'zod';
import { bodies } from '#shared/people/person.ts';

/** Parts that bodies play in a procedure: who asks, who checks, who judges, who decides. */
export const bodyRoles = [
  'applicant',
  'front',
  'verifier',
  'verifyingGroup',
  'receiver',
  'department',
  'council',
  'decider',
] as const;
export type BodyRole = (typeof bodyRoles)[number];

/**
 * A body that issues papers of a procedure. Texts name places as {unit.full}, {district.full}, {province.full}: the
 * regime decides which tier acts, never the program.
 */
export const procedureBodySchema = z.object({
  /** Whose people hold the office: the unit of the dossier, a unit above it, or the State's centre. */
  unit: z.enum(['own', 'commune', 'district', 'province', 'centre']),
  office: z.enum(bodies),
  /** As it stands inside a sentence and after "Kính gửi"; empty where nobody knows it yet. */
  name: z.string(),
  /** Who a paper is sent to, where more than the body itself is named after "Kính gửi". */
  to: z.array(z.string()).default([]),
  /** Box 2 of the form, without and with bold letters (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2). */
  superior: z.array(z.string()).default([]),
  issuer: z.array(z.string()),
  /** Letters behind the kind in the symbol: "UBND", "HĐTĐ", "MTTQ-BTT". */
  symbol: z.string(),
  /** Drafting office in "Lưu: VT, …" and in the symbol of a letter; empty: the one the dossier names. */
  draftingOffice: z.string().default(''),
  /** Where it writes, if not at the seat of its unit. */
  place: z.string().default(''),
});
export type ProcedureBody = z.infer<typeof procedureBodySchema>;

/** The people's committee of the unit that asks for recognition; a procedure without bodies knows no other. */
const committee: ProcedureBody = {
  unit: 'own',
  office: 'peoples-committee',
  name: 'Ủy ban nhân dân {unit.full}',
  to: [],
  superior: [],
  issuer: ['Ủy ban nhân dân', '{unit.full}'],
  symbol: 'UBND',
  draftingOffice: '',
  place: '',
};

export const procedureBodiesSchema = z
  .partialRecord(z.enum(bodyRoles), procedureBodySchema)
  .default({})
  .transform((known) => ({ applicant: committee, ...known }));
