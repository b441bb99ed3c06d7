import { z } from 'zod';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import {
  ballotFieldsSchema,
  passSchema,
  surveyFieldsSchema,
  surveyPlaceFieldsSchema,
} from '#shared/survey/survey.ts';
import { command, query } from './method.ts';
import { ballotsViewSchema, surveyViewSchema } from './survey.views.ts';

const dossierId = idSchema;
const placeId = idSchema;
const byDossier = z.object({ dossierId });
const nothing = z.object({});
const surveyPatch = surveyFieldsSchema.omit({ dossierId: true, guidanceSha256: true }).partial();
const placePatch = surveyPlaceFieldsSchema.omit({ dossierId: true, placeId: true }).partial();

export const surveyMethods = {
  'survey.get': query(
    'The satisfaction survey of a dossier: how it is held, counts of each place, and results against their lines.',
    byDossier,
    surveyViewSchema,
  ),
  'survey.ballots': query(
    'Ballots of one place as the two typed them, and where they differ.',
    z.object({ dossierId, placeId }),
    ballotsViewSchema,
  ),
  'survey.start': command(
    'Start the survey of a dossier: a row for each place, households as the ledger says. `sheetId` names another sheet than the one for its grade.',
    z.object({ dossierId, sheetId: z.string().max(60).optional() }),
    z.object({ places: z.int() }),
  ),
  'survey.chooseSheet': command(
    'Take another sheet; refused once ballots were typed.',
    z.object({ dossierId, sheetId: z.string().max(60) }),
    nothing,
  ),
  'survey.save': command(
    'Write how the survey is held; fields left out stay.',
    z.object({ dossierId, patch: surveyPatch }),
    nothing,
  ),
  'survey.remove': command('Remove the survey with its counts and ballots.', byDossier, nothing),
  'survey.savePlace': command(
    'Write counts of one place: households, ballots issued and returned, or the sums of its signed minutes; fields left out stay.',
    z.object({ dossierId, placeId, patch: placePatch }),
    nothing,
  ),
  'survey.removePlace': command(
    'Take a place out of the survey, with its ballots.',
    z.object({ dossierId, placeId }),
    nothing,
  ),
  'survey.saveBallot': command(
    'Write one ballot of the first or second entry, or what settles a difference. Empty answers mean an invalid ballot.',
    ballotFieldsSchema.extend({
      reasons: ballotFieldsSchema.shape.reasons.default(''),
      note: ballotFieldsSchema.shape.note.default(''),
    }),
    nothing,
  ),
  'survey.removeBallot': command(
    'Remove a ballot from one of the entries.',
    z.object({ dossierId, placeId, number: z.int().min(1), pass: passSchema }),
    nothing,
  ),
  'survey.importTallies': command(
    'Read the sums of places from a table (XLSX, CSV, DOCX): rows that do not add up are left out and named.',
    z.object({ dossierId, uploadId: idSchema }),
    z.object({
      imported: z.int(),
      rejected: z.array(z.object({ line: z.int(), place: z.string(), error: appErrorSchema })),
    }),
  ),
};
