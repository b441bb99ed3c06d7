import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const text = z.string().max(4000);
const line = z.string().max(300);
const count = z.int().min(0).max(1_000_000);
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How the draft report was made public (one record a dossier). */
export const publicationFieldsSchema = z.object({
  dossierId: idSchema,
  from: daySchema,
  to: daySchema,
  places: text,
});
export const publicationSchema = publicationFieldsSchema.extend({ id: idSchema });
export type Publication = z.infer<typeof publicationSchema>;

export const publicationPlaceKinds = ['office', 'culture-house', 'loudspeaker', 'other'] as const;

/** One place where the draft was posted or read out, with the minutes of posting (P10). */
export const publicationPlaceFieldsSchema = z.object({
  dossierId: idSchema,
  kind: z.enum(publicationPlaceKinds),
  name: z.string().trim().min(1).max(200),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  minutesNumber: z.string().max(80),
  minutesOn: daySchema.nullable(),
  position: count,
});
export const publicationPlaceSchema = publicationPlaceFieldsSchema.extend({ id: idSchema });
export type PublicationPlace = z.infer<typeof publicationPlaceSchema>;

/** One reading of the draft on the commune's loudspeakers. */
export const broadcastFieldsSchema = z.object({ dossierId: idSchema, on: daySchema, note: line });
export const broadcastSchema = broadcastFieldsSchema.extend({ id: idSchema });
export type Broadcast = z.infer<typeof broadcastSchema>;

/** Written answer of the Fatherland Front or of an organisation; no answer yet while `number` is empty. */
export const organisationAnswerFieldsSchema = z.object({
  dossierId: idSchema,
  organisation: z.string().trim().min(1).max(200),
  number: z.string().max(80),
  on: daySchema.nullable(),
  content: text,
  reply: text,
  position: count,
});
export const organisationAnswerSchema = organisationAnswerFieldsSchema.extend({ id: idSchema });
export type OrganisationAnswer = z.infer<typeof organisationAnswerSchema>;

/** One opinion of the people. Every one is accepted or explained before the report goes out. */
export const opinionFieldsSchema = z.object({
  dossierId: idSchema,
  village: line,
  content: z.string().trim().min(1).max(4000),
  form: line,
  outcome: z.enum(['accepted', 'explained', 'open']),
  reply: text,
  place: line,
  position: count,
});
export const opinionSchema = opinionFieldsSchema.extend({ id: idSchema });
export type Opinion = z.infer<typeof opinionSchema>;

/** The meeting of the unit that asks for recognition, and those of the bodies that judge it afterwards. */
export const meetingStages = ['application', 'verification', 'appraisal'] as const;
export type MeetingStage = (typeof meetingStages)[number];
const stage = z.enum(meetingStages).default('application');

/**
 * One meeting of a stage (one record a dossier and stage). `present` = agree + disagree + blank; where sheets were
 * handed out, blank are the invalid ones.
 */
export const meetingFieldsSchema = z.object({
  dossierId: idSchema,
  stage,
  on: daySchema,
  startsAt: hour,
  endsAt: hour,
  place: line,
  chair: line,
  chairOffice: line,
  secretary: line,
  secretaryOffice: line,
  presenterOffice: line,
  invited: count,
  present: count,
  absenceReason: line,
  method: z.enum(['show-of-hands', 'ballot']),
  agree: count,
  disagree: count,
  blank: count,
  conclusion: text,
  copies: z.int().min(1).max(99),
  /** Sheets handed out and given back, where the vote is by sheets; null otherwise. */
  ballotsIssued: count.nullable().default(null),
  ballotsReturned: count.nullable().default(null),
  /** Who counts them: head, secretary, and the members by name. */
  tellerHead: line.default(''),
  tellerSecretary: line.default(''),
  tellers: line.default(''),
});
export const meetingSchema = meetingFieldsSchema.extend({ id: idSchema });
export type Meeting = z.infer<typeof meetingSchema>;

export const attendeeFieldsSchema = z.object({
  dossierId: idSchema,
  stage,
  name: z.string().trim().min(1).max(80),
  office: line,
  village: line,
  group: line,
  position: count,
});
export const attendeeSchema = attendeeFieldsSchema.extend({ id: idSchema });
export type Attendee = z.infer<typeof attendeeSchema>;

/** What was said at the meeting, by office, as the minutes print it. */
export const speechFieldsSchema = z.object({
  dossierId: idSchema,
  stage,
  office: z.string().trim().min(1).max(200),
  content: text,
  position: count,
});
export const speechSchema = speechFieldsSchema.extend({ id: idSchema });
export type Speech = z.infer<typeof speechSchema>;
