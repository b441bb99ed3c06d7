import type { KeptField } from '#shared/journal/kept-field.ts';
import { unitFieldsSchema } from './unit.ts';

/** Ids and days are absent as null, texts as an empty text. */
const absentAsNull = ['parentId', 'mergedIntoId', 'validFrom', 'validTo'];

/** The fields of a place that an officer writes. */
export const unitFields = (unitId: string): readonly KeptField[] =>
  Object.keys(unitFieldsSchema.shape).map((field) => ({
    field,
    part: null,
    view: (read) => ({ value: read('unit', unitId, field), detail: '' }),
    restore: ({ value }) => ({
      method: 'units.update',
      input: {
        unitId,
        patch: { [field]: value ?? (absentAsNull.includes(field) ? null : '') },
      },
    }),
  }));
