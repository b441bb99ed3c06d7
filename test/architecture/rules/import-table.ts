import { areaOrderBreach } from './area-order.ts';
import type { Import } from './imports.ts';

/** A row of "Who may import whom": a folder (or file) and the path prefixes of ours it may import beside its own. */
type Row = { readonly folder: string; readonly may: readonly string[] };

const contract = ['shared/contract/', 'shared/kernel/', 'shared/access/'];
const start = ['electron/locations.ts', 'electron/require-node.ts', 'electron/machine.ts'];

/** The words for a verdict and a state have a colour and a sign; what makes a verdict the ui does not know. */
const looks = ['shared/criteria/verdict.ts', 'shared/assessments/result.ts'];
const hosted = [
  ...start,
  'electron/transport/',
  'electron/core/create-core.ts',
  'electron/core/core.ts',
];

/** What the application offers its features: hooks and context, never its frame or its list of routes. */
const appHooks = [
  'renderer/app/LanguageProvider.tsx',
  'renderer/app/Loaded.tsx',
  'renderer/app/carried/',
  'renderer/app/comments/',
  'renderer/app/core-context.ts',
  'renderer/app/errors/',
  'renderer/app/feature-route.ts',
  'renderer/app/history/',
  'renderer/app/jobs/',
  'renderer/app/keys/',
  'renderer/app/preferences.ts',
  'renderer/app/proofs/',
  'renderer/app/saving/',
  'renderer/app/sharing/',
  'renderer/app/toasts/',
  'renderer/app/use-',
];

/** The first row that fits is the one that holds. Order among areas is a rule of its own: area-order.ts. */
const table: readonly Row[] = [
  { folder: 'shared/kernel/', may: [] },
  { folder: 'shared/contract/', may: ['shared/'] },
  { folder: 'shared/messages/', may: ['shared/kernel/'] },
  { folder: 'shared/', may: ['shared/'] },
  { folder: 'electron/core/', may: ['shared/', 'electron/core/'] },
  { folder: 'electron/transport/', may: contract },
  {
    // The window's core listens as the local host does, so that the command line reaches it.
    folder: 'electron/desktop/core-process.ts',
    may: [...contract, ...hosted, 'electron/desktop/', 'electron/local-host/serve-workspace.ts'],
  },
  { folder: 'electron/desktop/', may: [...contract, ...start, 'electron/transport/'] },
  { folder: 'electron/local-host/', may: [...contract, ...hosted] },
  { folder: 'electron/command-line/', may: ['shared/', ...hosted, 'electron/local-host/'] },
  { folder: 'electron/bundling/', may: [] },
  { folder: 'electron/', may: ['electron/', 'shared/kernel/'] },
  {
    folder: 'renderer/features/',
    may: ['shared/', 'renderer/bridge/', 'renderer/ui/', 'renderer/styles/', ...appHooks],
  },
  {
    folder: 'renderer/ui/',
    may: ['shared/kernel/', 'shared/messages/', 'renderer/styles/', ...looks],
  },
  { folder: 'renderer/bridge/', may: ['shared/'] },
  // The page inside a package is a page of its own: nothing of the program's page is in it.
  { folder: 'renderer/viewer/', may: ['shared/'] },
  { folder: 'renderer/app/', may: ['shared/', 'renderer/'] },
  { folder: 'renderer/', may: ['renderer/'] },
  { folder: 'test/', may: ['shared/', 'electron/', 'renderer/', 'test/', 'resources/'] },
];

/** Why an import of our own files is not allowed; null where it is. */
export const importBreach = (one: Import): string | null => {
  if (one.kind !== 'ours') return null;
  return (
    areaOrderBreach(one) ??
    tableBreach(one) ??
    componentBreach(one) ??
    spellingBreach(one) ??
    featureBreach(one)
  );
};

const tableBreach = ({ from, target }: Import): string | null => {
  const row = table.find(({ folder }) => from.startsWith(folder));
  if (!row) return 'stands in no row of the import table';
  const allowed =
    sameFolder(from, target, row.folder) || row.may.some((to) => target.startsWith(to));
  return allowed ? null : `${row.folder} may not import ${target}`;
};

const sameFolder = (from: string, target: string, folder: string): boolean =>
  folder.endsWith('/') && from.startsWith(folder) && target.startsWith(folder);

const componentBreach = ({ from, target }: Import): string | null =>
  target.endsWith('.tsx') && !from.startsWith('renderer/') ? 'only the page imports a .tsx' : null;

const named = ['shared/', 'electron/core/', 'electron/transport/'];

/** What has a # name is reached by it from outside, so that a moved file does not move its importers' dots. */
const spellingBreach = ({ from, target, specifier }: Import): string | null => {
  const home = named.find((folder) => target.startsWith(folder));
  const outside = home !== undefined && !from.startsWith(home);
  return outside && specifier.startsWith('.') ? `write ${target} with its # name` : null;
};

const featureOf = (file: string): string | undefined =>
  /^renderer\/features\/([^/]+)\//.exec(file)?.[1];

const featureBreach = ({ from, target }: Import): string | null => {
  const [own, other] = [featureOf(from), featureOf(target)];
  return own && other && own !== other ? `feature ${own} may not import feature ${other}` : null;
};
