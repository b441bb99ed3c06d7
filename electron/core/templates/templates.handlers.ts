import { withPreparation, type Handlers } from '../handlers.ts';
import { discardDocx, restoreDocx, saveDocx, useDocx } from './docx/own-docx.ts';
import { startDocx } from './docx/start-docx.ts';
import { tryDocx } from './docx/try-docx.ts';
import { exportWordings, importWordings, readWordingFile } from './exchange-wordings.ts';
import { discardDraft, restoreShipped, saveTemplate, useTemplate } from './own-wordings.ts';
import { templateList, templateView } from './template-views.ts';
import { tryWording } from './try-wording.ts';

export const templatesHandlers: Handlers<'templates'> = {
  'templates.list': templateList,
  'templates.get': templateView,
  'templates.save': saveTemplate,
  'templates.discard': discardDraft,
  'templates.try': withPreparation(
    (context, order, { signal }) => tryWording(context, order, signal),
    (_context, _order, trial) => trial,
  ),
  'templates.use': useTemplate,
  'templates.restore': restoreShipped,
  'templates.startDocx': startDocx,
  'templates.saveDocx': saveDocx,
  'templates.discardDocx': discardDocx,
  'templates.tryDocx': withPreparation(
    (context, order, { signal }) => tryDocx(context, order, signal),
    (_context, _order, trial) => trial,
  ),
  'templates.useDocx': useDocx,
  'templates.restoreDocx': restoreDocx,
  'templates.exportAll': exportWordings,
  'templates.readFile': readWordingFile,
  'templates.importFile': importWordings,
};
