import { withPreparation, type Handlers } from '../handlers.ts';
import { prepareFindings, readFindingsFile, recordFindings } from './findings/import-findings.ts';

export const findingsHandlers: Handlers<'findings'> = {
  'findings.read': readFindingsFile,
  'findings.import': withPreparation(prepareFindings, recordFindings),
};
