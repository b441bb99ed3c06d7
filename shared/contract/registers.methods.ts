import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import {
  directionDocumentFieldsSchema,
  directionDocumentSchema,
  directionEventFieldsSchema,
  directionEventSchema,
} from '#shared/registers/direction.ts';
import { productFieldsSchema, productSchema, productStates } from '#shared/registers/product.ts';
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
  publicationPlaceFieldsSchema,
  publicationPlaceSchema,
  publicationSchema,
  speechFieldsSchema,
  speechSchema,
} from '#shared/registers/registers.ts';
import { command, query } from './method.ts';
import { registerRowSchema } from './register.views.ts';
import { plannedRowSchema, registerOfDossierSchema } from './sheets.views.ts';

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
      publicationPlaces: z.array(publicationPlaceSchema),
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
  'registers.savePlace': command(
    'Add or change a place of posting and its minutes.',
    save(publicationPlaceFieldsSchema),
    saved,
  ),
  'registers.removePlace': command('Remove a place of posting.', byId, nothing),
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
  'registers.direction': query(
    'Papers by which a unit is directed, and its meetings, inspections and trainings.',
    z.object({ unitId: idSchema }),
    z.object({
      documents: z.array(directionDocumentSchema),
      events: z.array(directionEventSchema),
    }),
  ),
  'registers.saveDocument': command(
    'Add or change a paper of direction.',
    save(directionDocumentFieldsSchema),
    saved,
  ),
  'registers.removeDocument': command('Remove a paper of direction.', byId, nothing),
  'registers.saveEvent': command(
    'Add or change a meeting, an inspection or a training.',
    save(directionEventFieldsSchema),
    saved,
  ),
  'registers.removeEvent': command('Remove a meeting, an inspection or a training.', byId, nothing),
  'registers.products': query(
    'OCOP products of a unit, and whether the stars of each hold on a day (today unless given).',
    z.object({ unitId: idSchema, on: daySchema.optional() }),
    z.array(productSchema.extend({ state: z.enum(productStates) })),
  ),
  'registers.saveProduct': command('Add or change a product.', save(productFieldsSchema), saved),
  'registers.removeProduct': command('Remove a product.', byId, nothing),
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
  'registers.exportSheet': command(
    'A register as an Excel file to work in; an empty one is the form.',
    registerOfDossierSchema,
    z.object({ fileSha256: z.string(), name: z.string(), rows: z.int() }),
  ),
  'registers.readSheet': query(
    'What a table from Excel would add to a register, change in it, and why rows are refused; writes nothing.',
    registerOfDossierSchema.extend({ uploadId: z.string() }),
    z.object({ rows: z.array(plannedRowSchema), unknown: z.array(z.string()) }),
  ),
  'registers.importSheet': command(
    'Write the rows of a table into a register; rows that the table lacks stay.',
    registerOfDossierSchema.extend({ uploadId: z.string() }),
    z.object({ added: z.int(), changed: z.int(), refused: z.int() }),
  ),
};
