import { leftOutFileSchema } from '#shared/procedures/left-out.ts';
import type { Handlers } from '../handlers.ts';
import { exportProcedures, importProcedures, readProcedureFile } from './exchange-procedures.ts';
import {
  discardProcedure,
  restoreProcedure,
  saveProcedure,
  useProcedure,
} from './own-procedures.ts';
import { procedureList, procedureView } from './procedure-views.ts';

export const proceduresHandlers: Handlers<'procedures'> = {
  'procedures.list': procedureList,
  'procedures.leftOut': ({ resources }) =>
    resources.readJson(leftOutFileSchema, 'procedures-left-out.json').leftOut,
  'procedures.get': procedureView,
  'procedures.save': saveProcedure,
  'procedures.discard': discardProcedure,
  'procedures.use': useProcedure,
  'procedures.restore': restoreProcedure,
  'procedures.exportFile': exportProcedures,
  'procedures.readFile': readProcedureFile,
  'procedures.importFile': importProcedures,
};
