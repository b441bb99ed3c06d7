import type { Handlers } from '../handlers.ts';
import { checklistView } from './checklist-view.ts';
import { chooseProof } from './choose-proof.ts';
import { exportOwnList, importOwnList } from './exchange-own-list.ts';
import { removeOwnList, requiredList, saveOwnList } from './own-lists.ts';
import { readFilesAgain } from './read-again.ts';

export const checklistHandlers: Handlers<'checklist'> = {
  'checklist.dossier': checklistView,
  'checklist.choose': chooseProof,
  'checklist.readFiles': readFilesAgain,
  'checklist.list': requiredList,
  'checklist.saveOwn': saveOwnList,
  'checklist.removeOwn': removeOwnList,
  'checklist.exportOwn': exportOwnList,
  'checklist.importOwn': importOwnList,
};
