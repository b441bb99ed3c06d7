import type { Handlers } from '../handlers.ts';
import { checklistView } from './checklist-view.ts';
import { chooseProof } from './choose-proof.ts';
import { readFilesAgain } from './read-again.ts';

export const checklistHandlers: Handlers<'checklist'> = {
  'checklist.dossier': checklistView,
  'checklist.choose': chooseProof,
  'checklist.readFiles': readFilesAgain,
};
