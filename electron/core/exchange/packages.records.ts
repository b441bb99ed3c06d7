import {
  receivedPackageFieldsSchema,
  submissionFieldsSchema,
} from '#shared/exchange/submissions/submission.ts';
import { recordTable } from '../journal/record-table.ts';

export const submissionRecords = recordTable({
  entity: 'submission',
  table: 'submissions',
  schema: submissionFieldsSchema,
});

export const receivedPackageRecords = recordTable({
  entity: 'receivedPackage',
  table: 'received_packages',
  schema: receivedPackageFieldsSchema,
});
