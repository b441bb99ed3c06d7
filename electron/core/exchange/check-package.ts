import { checkDossierData } from '#shared/exchange/check-dossier-data.ts';
import { checkPackageFiles } from '#shared/exchange/check-package-files.ts';
import { packageProblem, type PackageProblem } from '#shared/exchange/container/package-problem.ts';
import {
  dossierDataSchema,
  dossierDataVersion,
  type DossierData,
} from '#shared/exchange/dossier-data.ts';
import type { Job } from '../jobs/jobs.ts';
import { inspectContainer } from './container/open-container.ts';
import type { CheckedContainer } from './container/check-container.ts';

export type CheckedPackage = CheckedContainer & {
  /** What it says of a dossier; null for packages of other kinds, and where it can't be read. */
  readonly data: DossierData | null;
};

const dossierKinds: readonly string[] = ['dossier', 'public-copy'];

/** Everything that is wrong with a package: its file, the bag, and what its dossier.json says. */
export const checkPackage = async (
  path: string,
  job: Pick<Job, 'signal' | 'progress'>,
): Promise<CheckedPackage> => {
  const checked = await inspectContainer(path, { signal: job.signal, onProgress: job.progress });
  if (!dossierKinds.includes(checked.about?.kind ?? '')) return { ...checked, data: null };
  const { data, problems } = readDossier(checked.texts.get('data/dossier.json'));
  const inside = data ? [...checkPackageFiles(data, checked.files), ...checkDossierData(data)] : [];
  return { ...checked, data, problems: oncePerFile([...checked.problems, ...problems, ...inside]) };
};

/** What follows from a changed or missing file by itself. */
const following: readonly PackageProblem['code'][] = [
  'file.checksum',
  'data.fileDiffers',
  'data.fileMissing',
];

/** A file that was changed is one problem, though several lists no longer fit it. */
const oncePerFile = (problems: readonly PackageProblem[]): PackageProblem[] => {
  const told = new Set(
    problems
      .filter(({ code }) => code === 'bag.altered' || code === 'bag.missing')
      .map(({ path }) => path),
  );
  return problems.filter(({ code, path }) => !told.has(path) || !following.includes(code));
};

const readDossier = (
  text: string | undefined,
): { readonly data: DossierData | null; readonly problems: PackageProblem[] } => {
  const json = parseJson(text ?? '');
  const parsed = dossierDataSchema.safeParse(json);
  if (parsed.success) return { data: parsed.data, problems: [] };
  const version = versionOf(json);
  const problem =
    version !== null && version > dossierDataVersion
      ? packageProblem('data.newer', 'dossier.json', {
          version: String(version),
          known: String(dossierDataVersion),
        })
      : packageProblem('data.unreadable', 'dossier.json');
  return { data: null, problems: [problem] };
};

const versionOf = (json: unknown): number | null =>
  typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'number'
    ? json.version
    : null;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
