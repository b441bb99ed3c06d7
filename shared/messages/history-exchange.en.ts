import type { historyExchangeVi } from './history-exchange.vi.ts';
import type { Translation } from './sentences.ts';

export const historyExchangeEn: Translation<typeof historyExchangeVi> = {
  'do.binder.bound': 'Dossier bound',
  'do.binder.printPack': 'Print pack made',
  'do.binder.printList': 'List of proofs printed',
  'do.binder.printMatrix': 'Matrix of proofs printed',
  'do.binder.printCovers': 'Cover sheets of proofs printed',
  'do.findings.import': 'Findings taken in',
  'do.packages.rollUp': 'Packages rolled up',
  'do.packages.make': 'Package made',
  'do.packages.handIn': 'Handing-in of a package noted',
  'do.packages.import': 'Package taken in',
  'do.packages.openFile': 'File of a package opened',
  'do.packages.forget': 'Package taken off the list',
  'do.packages.verify': 'Package checked',
  'do.merges.handOut': 'Hand work out as a file',
  'do.merges.apply': 'Merge work from a file',
  'do.merges.decide': 'Choose a value after a merge',
  'do.merges.printReport': 'Make the minutes of a merge',
  'do.merges.undo': 'Take a whole merge back',
};
