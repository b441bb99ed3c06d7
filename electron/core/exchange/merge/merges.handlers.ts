import { withPreparation, type Handlers } from '../../handlers.ts';
import { decide, listConflicts } from './conflicts.ts';
import { listHandOuts, prepareHandOut, recordHandOut } from './hand-out.ts';
import { applyMerge, prepareMerge, previewMerge } from './merge.ts';
import { printReport } from './print-report.ts';
import { listMerges, readReport } from './report.ts';
import { undoMerge } from './undo-merge.ts';

export const mergesHandlers: Handlers<'merges'> = {
  'merges.handOut': withPreparation(prepareHandOut, recordHandOut),
  'merges.preview': previewMerge,
  'merges.apply': withPreparation(prepareMerge, applyMerge),
  'merges.handOuts': listHandOuts,
  'merges.list': listMerges,
  'merges.report': (context, { mergeId }) => readReport(context, mergeId),
  'merges.printReport': withPreparation(printReport, (_context, _input, printed) => printed),
  'merges.conflicts': listConflicts,
  'merges.decide': decide,
  'merges.undo': undoMerge,
};
