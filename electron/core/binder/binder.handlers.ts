import { withPreparation, type Handlers } from '../handlers.ts';
import { boundPlan } from './bound-plan.ts';
import { prepareBook, recordBook } from './bound.ts';
import { printCovers } from './print-covers.ts';
import { packCounts, printPack } from './print-pack.ts';
import { printList } from './print-list.ts';
import { printMatrix } from './print-matrix.ts';

export const binderHandlers: Handlers<'binder'> = {
  'binder.boundPlan': boundPlan,
  'binder.packCounts': packCounts,
  'binder.printPack': withPreparation(printPack, (_context, _input, printed) => printed),
  'binder.bound': withPreparation(prepareBook, recordBook),
  'binder.printList': withPreparation(printList, (_context, _input, printed) => printed),
  'binder.printMatrix': withPreparation(printMatrix, (_context, _input, printed) => printed),
  'binder.printCovers': withPreparation(printCovers, (_context, _input, printed) => printed),
};
