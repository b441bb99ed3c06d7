import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** No title before the name: a paper prints it as it stands here (ND30-CK-13). */
export const personFieldsSchema = z.object({ name: z.string().trim().min(1).max(80) });
export const personSchema = personFieldsSchema.extend({ id: idSchema });
export type Person = z.infer<typeof personSchema>;

/** The body a person acts in; it decides the words above the signature. */
export const bodies = [
  'peoples-committee',
  'party',
  'fatherland-front',
  'department',
  'appraisal-council',
  'other',
] as const;

/** Head signs for the body; a deputy signs KT.; an acting head Q.; the head of the office TL. (Nghị định 30/2020, Phụ lục I, Mục II.7). */
export const ranks = ['head', 'acting-head', 'deputy', 'office-head', 'none'] as const;

/** One person holds one office in one unit from a day to a day. */
export const termFieldsSchema = z.object({
  personId: idSchema,
  unitId: idSchema,
  body: z.enum(bodies),
  /** Name of the department where the body is one ("Phòng Tài chính - Kế hoạch"). */
  bodyName: z.string().max(120),
  /** "Chủ tịch", "Phó Chủ tịch", "Công chức Văn phòng - thống kê". */
  office: z.string().trim().min(1).max(160),
  rank: z.enum(ranks),
  from: daySchema,
  to: daySchema.nullable(),
});
export const termSchema = termFieldsSchema.extend({ id: idSchema });
export type Term = z.infer<typeof termSchema>;
