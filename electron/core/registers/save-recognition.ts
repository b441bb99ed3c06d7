import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { checkRecognition } from '#shared/registers/check-recognition.ts';
import { blankRegister, recognitionFieldsSchema } from '#shared/registers/recognition.ts';
import { selectEvidence } from '../evidence/evidence.queries.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { recognitionRecords } from './registers.records.ts';

/** What the register adds to a decision stays where a caller says nothing of it. */
export const saveRecognition = (
  { db, records, newId }: CommandContext,
  { id = newId(), fields }: Input<'registers.saveRecognition'>,
): Output<'registers.saveRecognition'> => {
  existingUnit(db, fields.unitId);
  const { id: _, ...before } = records.find(recognitionRecords, id) ?? { id, ...blankRegister };
  const given = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, typeof value === 'string' ? nfc(value) : value]);
  const after = recognitionFieldsSchema.parse({ ...before, ...Object.fromEntries(given) });
  const error = checkRecognition(after);
  if (error) refuse(error.code, error.details, error.field);
  if (after.evidenceId !== null && selectEvidence(db, after.evidenceId)?.unitId !== after.unitId)
    refuse('record.notFound', { entity: 'evidence' }, 'evidenceId');
  records.put(recognitionRecords, id, after);
  return { id };
};
