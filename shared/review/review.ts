import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const text = z.string().max(4000);
const line = z.string().max(300);
const position = z.int().min(0).max(1_000_000);

/** Stages at which another body looks at the dossier: thẩm tra, then thẩm định. */
export const reviewStages = ['verification', 'appraisal'] as const;
export const reviewStageSchema = z.enum(reviewStages);
export type ReviewStage = (typeof reviewStages)[number];

/** Who looks at a dossier at a stage, by which act, and when (one record a dossier and stage). */
export const reviewFieldsSchema = z.object({
  dossierId: idSchema,
  stage: reviewStageSchema,
  /** The group or council: "Đoàn thẩm tra hồ sơ xã Nà Sương". */
  group: line,
  /** The decision that set it up. */
  establishmentAct: line,
  receivedOn: daySchema.nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Where and when the field check was made, with who stood for the unit. */
  place: line,
  startsAt: line,
  endsAt: line,
  leader: line,
  leaderOffice: line,
  host: line,
  hostOffice: line,
  /** The department that writes its opinion; the standing office of the council while it is empty. */
  department: line,
  /** Whether the body agrees that recognition is asked for; empty while it has not said. */
  conclusion: z.enum(['', 'agreed', 'not-agreed']),
  /** Dossiers of one year that are verified under the same name are forwarded with one proposal; empty: alone. */
  batch: line.default(''),
});
export const reviewSchema = reviewFieldsSchema.extend({ id: idSchema });
export type Review = z.infer<typeof reviewSchema>;

/** What a reviewing body found for one indicator, beside what the unit reported. */
export const reviewResultFieldsSchema = z.object({
  dossierId: idSchema,
  stage: reviewStageSchema,
  code: z.string().trim().min(1).max(20),
  /** As papers print it: "85,67% (26,9/31,4 km)"; empty: as reported. */
  result: line,
  verdict: verdictSchema,
  /** What was looked at in the field, and where. */
  place: line,
  opinion: text,
  /** Who looked: "Phòng Nông nghiệp và Phát triển nông thôn", "Sở Giao thông vận tải". */
  office: line,
  /** Number and day of its letter; empty while it has not answered in writing. */
  number: z.string().max(80),
  on: daySchema.nullable(),
});
export const reviewResultSchema = reviewResultFieldsSchema.extend({ id: idSchema });
export type ReviewResult = z.infer<typeof reviewResultSchema>;

/** must: recognition waits for it; should: to be completed; remark: said for later. */
export const findingSeverities = ['must', 'should', 'remark'] as const;

/** One fault a reviewing body names, and the answer of the unit. */
export const reviewFindingFieldsSchema = z.object({
  dossierId: idSchema,
  stage: reviewStageSchema,
  round: z.int().min(1).max(99),
  /** Indicator it is about; empty for the dossier as a whole. */
  code: z.string().max(20),
  content: z.string().trim().min(1).max(4000),
  /** Why: the rule or the paper it rests on. */
  reason: text,
  /** What has to be done, by when, and who helps. */
  request: text,
  due: daySchema.nullable(),
  guide: line,
  /** Who found it, in which paper. */
  body: line,
  number: z.string().max(80),
  on: daySchema.nullable(),
  outcome: z.enum(['accepted', 'explained', 'open']),
  reply: text,
  /** Where the papers show it now: "Báo cáo kết quả, trang 12". */
  place: line,
  /** Proofs added since. */
  proof: line,
  position,
  severity: z.enum(findingSeverities).default('should'),
});
export const reviewFindingSchema = reviewFindingFieldsSchema.extend({ id: idSchema });
export type ReviewFinding = z.infer<typeof reviewFindingSchema>;
