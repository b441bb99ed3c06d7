import type { Methods } from '#shared/contract/methods.ts';

type Name = keyof Methods & string;

/** Commands that leave no row to take back, and why. */
export const nothingToUndo: { readonly [N in Name]?: string } = {
  'workspace.setOfficer': 'who sits at this machine, not a fact; undo passes over it',
  'workspace.backup': 'copies the workspace',
  'workspace.restore': 'puts another workspace in its place, of which the one before is kept',
  'workspace.check': 'looks at the files',
  'history.undo': 'is undone by itself; test/core/history.test.ts',
  'history.undoLast': 'is undone by history.undo; test/core/history.test.ts',
  'history.restore': 'runs a command of another area; test/property/journal/restore.test.ts',
  'jobs.cancel': 'stops a job before it writes',
  'criteria.exportSet': 'writes a file to be taken along',
  'criteria.exportOverlay': 'writes a file to be taken along',
  'checklist.exportOwn': 'writes a file to be taken along',
  'checklist.readFiles': 'reads files as they were read when they came in',
  'papers.chooseFont': 'a setting of this machine; undo passes over it',
  'procedures.exportFile': 'writes a file to be taken along',
  'templates.try': 'renders a file to look at',
  'templates.startDocx': 'writes a file to be taken along',
  'templates.tryDocx': 'renders a file to look at',
  'templates.exportAll': 'writes a file to be taken along',
  'papers.preview': 'renders a file to look at',
  'planning.printProgress': 'renders a file to be taken along',
  'binder.printList': 'renders a file to be taken along',
  'binder.printMatrix': 'renders a file to be taken along',
  'binder.printPack': 'renders a file to be taken along',
  'binder.printCovers': 'renders a file to be taken along',
  'planning.printWorklist': 'renders a file to be taken along',
  'calendar.export': 'writes a file to be taken along',
  'ballots.print': 'renders a file to be taken along',
  'ballots.printMinutes': 'renders a file to be taken along',
  'ballots.exportTallies': 'renders a file to be taken along',
  'registers.exportSheet': 'writes a file to be taken along',
  'villages.print': 'renders a file to be taken along',
  'sample.build': 'a sequence of other commands in a workspace of its own',
};
