import type { RegisterId } from '#shared/registers/sheets/all-sheets.ts';
import type { SheetFields, SheetRow } from '#shared/registers/sheets/register-sheet.ts';
import type { Reader } from '../../db/connection.ts';
import {
  contributionRecords,
  fundFlowRecords,
  paymentRecords,
  workRecords,
} from '../../finance/finance.records.ts';
import { selectFunds, selectWorks } from '../../finance/finance.queries.ts';
import type { RecordTable } from '../../journal/record-table.ts';
import { paymentFields, paymentRows } from './payment-rows.ts';
import { selectDirection, selectProducts, selectRegisters } from '../registers.queries.ts';
import {
  attendeeRecords,
  broadcastRecords,
  directionDocumentRecords,
  directionEventRecords,
  opinionRecords,
  organisationAnswerRecords,
  productRecords,
  publicationPlaceRecords,
} from '../registers.records.ts';

type Owners = { readonly unitId: string; readonly dossierId: string };

type Kept = {
  readonly table: RecordTable;
  readonly select: (db: Reader, owners: Owners) => readonly SheetRow[];
  /** Fields of the sheet as the record keeps them, where the two differ. */
  readonly fields?: (db: Reader, owners: Owners, fields: SheetFields) => SheetFields;
};

/** Where the rows of each register are kept, in the order in which papers print them. */
export const sheetRecords: Readonly<Record<RegisterId, Kept>> = {
  works: { table: workRecords, select: (db, { unitId }) => selectWorks(db, unitId) },
  payments: {
    table: paymentRecords,
    select: (db, { unitId }) => paymentRows(db, unitId),
    fields: (db, { unitId }, fields) => paymentFields(db, unitId, fields),
  },
  funds: { table: fundFlowRecords, select: (db, { unitId }) => selectFunds(db, unitId).flows },
  contributions: {
    table: contributionRecords,
    select: (db, { unitId }) => selectFunds(db, unitId).contributions,
  },
  documents: {
    table: directionDocumentRecords,
    select: (db, { unitId }) => selectDirection(db, unitId).documents,
  },
  events: {
    table: directionEventRecords,
    select: (db, { unitId }) => selectDirection(db, unitId).events,
  },
  products: { table: productRecords, select: (db, { unitId }) => selectProducts(db, unitId) },
  places: {
    table: publicationPlaceRecords,
    select: (db, { dossierId }) => selectRegisters(db, dossierId).publicationPlaces,
  },
  broadcasts: {
    table: broadcastRecords,
    select: (db, { dossierId }) => selectRegisters(db, dossierId).broadcasts,
  },
  answers: {
    table: organisationAnswerRecords,
    select: (db, { dossierId }) => selectRegisters(db, dossierId).answers,
  },
  opinions: {
    table: opinionRecords,
    select: (db, { dossierId }) => selectRegisters(db, dossierId).opinions,
  },
  attendees: {
    table: attendeeRecords,
    select: (db, { dossierId }) => selectRegisters(db, dossierId).attendees,
  },
};
