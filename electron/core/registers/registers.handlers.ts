import { appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { checkMeeting } from '#shared/registers/check-meeting.ts';
import { productState } from '#shared/registers/product.ts';
import type { Reader } from '../db/connection.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { existingUnit } from '../units/existing-unit.ts';
import type { CommandContext, Handlers, Input } from '../handlers.ts';
import type { Fields, RecordTable } from '../journal/record-table.ts';
import { register } from './register.ts';
import {
  selectDirection,
  selectProducts,
  selectRecognitions,
  selectRegisters,
} from './registers.queries.ts';
import {
  attendeeRecords,
  broadcastRecords,
  directionDocumentRecords,
  directionEventRecords,
  meetingRecords,
  opinionRecords,
  organisationAnswerRecords,
  productRecords,
  publicationPlaceRecords,
  publicationRecords,
  recognitionRecords,
  speechRecords,
} from './registers.records.ts';
import { exportSheet, importSheet, readSheet } from './sheets/register-sheets.ts';
import { saveRecognition } from './save-recognition.ts';

type Save<F> = { readonly id?: string | undefined; readonly fields: F };

const save =
  <F extends Fields>(table: RecordTable<F>) =>
  ({ db, records, newId }: CommandContext, { id = newId(), fields }: Save<F>): { id: string } => {
    assertOwner(db, fields);
    records.put(table, id, fields);
    return { id };
  };

/** What a record belongs to is there: nothing is written beside a dossier that was mistyped. */
const assertOwner = (db: Reader, { dossierId, unitId }: Fields): void => {
  if (typeof dossierId === 'string') existingDossier(db, dossierId);
  if (typeof unitId === 'string') existingUnit(db, unitId);
};

const remove =
  <F extends Fields>(table: RecordTable<F>) =>
  ({ records }: CommandContext, { id }: { readonly id: string }): Record<string, never> => {
    records.remove(table, id);
    return {};
  };

/** The meeting of the unit keeps the id it had before bodies that judge the dossier had meetings of their own. */
const meetingId = ({ dossierId, stage }: Input<'registers.saveMeeting'>): string =>
  stage === 'application' ? keyId('meeting', dossierId) : keyId('meeting', dossierId, stage);

const refuseIf = (error: AppError | null): void => {
  if (error) refuse(error.code, error.details, error.field);
};

export const registersHandlers: Handlers<'registers'> = {
  'registers.dossier': ({ db }, { dossierId }) => selectRegisters(db, dossierId),
  'registers.savePublication': ({ db, records }, fields) => {
    existingDossier(db, fields.dossierId);
    refuseIf(fields.to < fields.from ? appError('publication.endsBeforeStart', {}, 'to') : null);
    const id = keyId('publication', fields.dossierId);
    records.put(publicationRecords, id, fields);
    return { id };
  },
  'registers.savePlace': save(publicationPlaceRecords),
  'registers.removePlace': remove(publicationPlaceRecords),
  'registers.saveBroadcast': save(broadcastRecords),
  'registers.removeBroadcast': remove(broadcastRecords),
  'registers.saveAnswer': save(organisationAnswerRecords),
  'registers.removeAnswer': remove(organisationAnswerRecords),
  'registers.saveOpinion': save(opinionRecords),
  'registers.removeOpinion': remove(opinionRecords),
  'registers.saveMeeting': ({ db, records }, fields) => {
    existingDossier(db, fields.dossierId);
    refuseIf(checkMeeting(fields));
    const id = meetingId(fields);
    records.put(meetingRecords, id, fields);
    return { id };
  },
  'registers.saveAttendee': save(attendeeRecords),
  'registers.removeAttendee': remove(attendeeRecords),
  'registers.saveSpeech': save(speechRecords),
  'registers.removeSpeech': remove(speechRecords),
  'registers.direction': ({ db }, { unitId }) => selectDirection(db, unitId),
  'registers.saveDocument': save(directionDocumentRecords),
  'registers.removeDocument': remove(directionDocumentRecords),
  'registers.saveEvent': save(directionEventRecords),
  'registers.removeEvent': remove(directionEventRecords),
  'registers.products': ({ db, today }, { unitId, on = today }) =>
    selectProducts(db, unitId).map((product) => ({ ...product, state: productState(product, on) })),
  'registers.saveProduct': save(productRecords),
  'registers.removeProduct': remove(productRecords),
  'registers.recognitions': ({ db }, { unitId }) => selectRecognitions(db, unitId),
  'registers.register': register,
  'registers.saveRecognition': saveRecognition,
  'registers.removeRecognition': remove(recognitionRecords),
  'registers.exportSheet': exportSheet,
  'registers.readSheet': readSheet,
  'registers.importSheet': importSheet,
};
