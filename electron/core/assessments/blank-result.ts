import { keyId } from '#shared/kernel/ids.ts';
import type { resultFieldsSchema } from '#shared/assessments/result.ts';
import type { z } from 'zod';

/** One result a dossier × indicator, whoever creates it: the id follows from the key. */
export const resultId = (dossierId: string, code: string): string =>
  keyId('result', dossierId, code);

export const resultPartId = (dossierId: string, code: string, part: string): string =>
  keyId('part', dossierId, code, part);

/** An indicator nobody has answered yet. */
export const blankResult = (
  dossierId: string,
  code: string,
): z.output<typeof resultFieldsSchema> => ({
  dossierId,
  code,
  valueFigureId: null,
  numeratorFigureId: null,
  denominatorFigureId: null,
  achieved: null,
  level: null,
  decidedVerdict: null,
  decidedReason: '',
  notApplicable: false,
  notApplicableReason: '',
  note: '',
  narrative: null,
  state: 'not-started',
});
