import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { recognitionInputSchema, recognitionSchema } from '#shared/registers/recognition.ts';
import {
  attendeeFieldsSchema,
  attendeeSchema,
  broadcastFieldsSchema,
  broadcastSchema,
  meetingFieldsSchema,
  meetingSchema,
  opinionFieldsSchema,
  opinionSchema,
  organisationAnswerFieldsSchema,
  organisationAnswerSchema,
  publicationFieldsSchema,
  publicationSchema,
  speechFieldsSchema,
  speechSchema,
} from '#shared/registers/registers.ts';
import { command, query } from './method.ts';
import { registerRowSchema } from './register.views.ts';

const byDossier = z.object({ dossierId: idSchema });
const saved = z.object({ id: idSchema });
const byId = z.object({ id: idSchema });
const nothing = z.object({});

/** Add without id, change with it. */
const save = <T extends z.ZodType>(fields: T) => z.object({ id: idSchema.optional(), fields });

export const registersMethods = {
  'registers.dossier': query(
    'Publication, broadcasts, answers, opinions and the meeting of a dossier.',
    byDossier,
    z.object({
      publication: publicationSchema.nullable(),
      broadcasts: z.array(broadcastSchema),
      answers: z.array(organisationAnswerSchema),
      opinions: z.array(opinionSchema),
      meeting: meetingSchema.nullable(),
      attendees: z.array(attendeeSchema),
      speeches: z.array(speechSchema),
    }),
  ),
  'registers.savePublication': command(
    'Write how the draft was made public.',
    publicationFieldsSchema,
    saved,
  ),
  'registers.saveBroadcast': command(
    'Add or change a broadcast.',
    save(broadcastFieldsSchema),
    saved,
  ),
  'registers.removeBroadcast': command('Remove a broadcast.', byId, nothing),
  'registers.saveAnswer': command(
    "Write an organisation's answer.",
    save(organisationAnswerFieldsSchema),
    saved,
  ),
  'registers.removeAnswer': command("Remove an organisation's answer.", byId, nothing),
  'registers.saveOpinion': command(
    'Write an opinion and its reply.',
    save(opinionFieldsSchema),
    saved,
  ),
  'registers.removeOpinion': command('Remove an opinion.', byId, nothing),
  'registers.saveMeeting': command('Write the meeting with its vote.', meetingFieldsSchema, saved),
  'registers.saveAttendee': command(
    'Add or change a row of the list of those present.',
    save(attendeeFieldsSchema),
    saved,
  ),
  'registers.removeAttendee': command('Remove a row of the list of those present.', byId, nothing),
  'registers.saveSpeech': command(
    'Write what was said at the meeting.',
    save(speechFieldsSchema),
    saved,
  ),
  'registers.removeSpeech': command('Remove a speech.', byId, nothing),
  'registers.recognitions': query(
    'Grades a unit was recognised for, newest first.',
    z.object({ unitId: idSchema }),
    z.array(recognitionSchema),
  ),
  'registers.register': query(
    'Who holds which grade on a day (today unless given): every recognition of one unit or of all, in the order in which they began.',
    z.object({ unitId: idSchema.optional(), on: daySchema.optional() }),
    z.object({ on: daySchema, rows: z.array(registerRowSchema) }),
  ),
  'registers.saveRecognition': command(
    'Write a recognition; fields of the register that are left out stay as they are.',
    save(recognitionInputSchema),
    saved,
  ),
  'registers.removeRecognition': command('Remove a recognition.', byId, nothing),
};
