import { viewerPath } from '#shared/exchange/viewer/viewer-data.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { programVersion } from '#shared/kernel/program-version.ts';
import { packageVersion, type PackageAbout } from '#shared/exchange/container/about.ts';
import type { DossierData } from '#shared/exchange/dossier-data.ts';
import type { SubmissionChanges } from '#shared/exchange/submissions/compare-submissions.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import type { ContainerEntry } from './container/write-container.ts';
import { makeViewer } from './viewer/make-viewer.ts';

export const dossierPath = 'dossier.json';
export const changesPath = 'changes.json';

/** What a package holds besides the files that its dossier.json lists. */
export type PackageContent = {
  readonly about: Pick<PackageAbout, 'kind' | 'id' | 'madeAt' | 'madeBy'>;
  readonly data: DossierData;
  /** Since the package handed in before; null for the first, and in a copy for everybody. */
  readonly changes: ChangesFile | null;
  /** Bytes of files that go in changed, by their path. */
  readonly cleaned: ReadonlyMap<string, Uint8Array>;
};

export type ChangesFile = SubmissionChanges & {
  readonly format: 'hoso-changes';
  readonly version: 1;
  readonly since: { readonly packageId: string; readonly handedInOn: string };
};

/** Every file of the package; refuses `store.missingFile` where this PC has lost one. */
export const packageEntries = async (
  context: Pick<QueryContext, 'store' | 'options'>,
  { about, data, changes, cleaned }: PackageContent,
): Promise<ContainerEntry[]> => {
  const told = { format: 'hoso-package', version: packageVersion, programVersion, ...about };
  const files = await Promise.all(
    data.files.map(async ({ path, sha256, sizeBytes }): Promise<ContainerEntry> => {
      const bytes = cleaned.get(path);
      if (bytes) return { path, source: bytes };
      const stored = (await context.store.find(sha256)) ?? refuse('store.missingFile', { sha256 });
      return { path, source: { file: stored.path, sizeBytes, sha256 } };
    }),
  );
  const dossierJson = jsonBytes(data);
  const viewer = await makeViewer(context, { about: told, data, dossierJson });
  return [
    { path: 'package.json', source: jsonBytes(told) },
    { path: dossierPath, source: dossierJson },
    ...(viewer ? [{ path: viewerPath, source: viewer }] : []),
    ...(changes ? [{ path: changesPath, source: jsonBytes(changes) }] : []),
    ...files,
  ];
};

export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${canonicalJson(value)}\n`);
