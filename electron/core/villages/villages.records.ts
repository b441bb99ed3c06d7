import {
  villageReturnFieldsSchema,
  villageSheetFieldsSchema,
  villageSheetLineFieldsSchema,
} from '#shared/villages/village-sheet.ts';
import { recordTable } from '../journal/record-table.ts';

export const villageSheetRecords = recordTable({
  entity: 'villageSheet',
  table: 'village_sheets',
  schema: villageSheetFieldsSchema,
});

export const villageSheetLineRecords = recordTable({
  entity: 'villageSheetLine',
  table: 'village_sheet_lines',
  schema: villageSheetLineFieldsSchema,
});

export const villageReturnRecords = recordTable({
  entity: 'villageReturn',
  table: 'village_returns',
  schema: villageReturnFieldsSchema,
});
