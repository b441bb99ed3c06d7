import type { PackageAbout } from '#shared/exchange/container/about.ts';
import { packageVersion } from '#shared/exchange/container/about.ts';
import { isFact } from '#shared/exchange/merge-summary.ts';
import {
  journalLines,
  journalPath,
  mediaTypesPath,
  storedFilePath,
} from '#shared/exchange/merge-file.ts';
import type { GivenJournal } from '#shared/exchange/merge-check.ts';
import { programVersion } from '#shared/kernel/program-version.ts';
import { sliceJournal } from '#shared/exchange/slice-journal.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { handOutScopeSchema } from '#shared/contract/merges.methods.ts';
import type {
  CommandContext,
  Input,
  Output,
  PrepareContext,
  QueryContext,
} from '../../handlers.ts';
import type { Job } from '../../jobs/jobs.ts';
import { selectJournal } from '../../journal/journal-rows.ts';
import { selectLinks } from '../../journal/merge-rows.ts';
import { selectOfficer } from '../../workspace/workspace.queries.ts';
import { openContainer } from '../container/open-container.ts';
import { writeContainer, type ContainerEntry } from '../container/write-container.ts';
import { selectHandOuts } from './merges.queries.ts';
import { handOutRecords } from './merges.records.ts';
import { placeKey } from './name-records.ts';
import { recordsInScope, type Scope } from './slice-scope.ts';

type Made = Omit<Output<'merges.handOut'>, 'handOutId'> & {
  readonly kind: 'workspace' | 'slice';
};

/**
 * Makes the file and reads it back to its last byte. Everything is in it, or there is no file: it is written under
 * another name and gets its own only when it was found whole.
 */
export const prepareHandOut = async (
  context: PrepareContext,
  { scope, recipient }: Input<'merges.handOut'>,
  job: Job,
): Promise<Made> => {
  const journal = journalOf(context, scope);
  const files = await filesOf(context, journal);
  // All that a machine holds which itself got a slice is still a slice.
  const isWhole = scope.kind === 'workspace' && journal.links.length === 0;
  const kind = isWhole ? 'workspace' : 'slice';
  const about: PackageAbout = {
    format: 'hoso-package',
    version: packageVersion,
    kind,
    programVersion,
    id: context.newId(),
    madeAt: context.now,
    madeBy: selectOfficer(context.db, context.workspace.device.name) ?? '',
  };
  const entries = [...textsOf(about, journal, files), ...files.map(toEntry)];
  const name = `${kind === 'workspace' ? 'ban-day-du' : 'phan-viec'}-${context.today}.zip`;
  const info = { 'External-Identifier': about.id, 'External-Description': recipient };
  const written = await context.store.putFile('application/zip', async (path) => {
    const base = `hoso-${kind}-${about.id}`;
    const { disk } = context.store;
    const { sizeBytes } = await writeContainer({
      path,
      base,
      info,
      entries,
      ...watching(job),
      disk,
    });
    return { sha256: await checked(path, job), sizeBytes };
  });
  const facts = journal.entries.filter(isFact).length;
  return { ...written, kind, name, packageId: about.id, entries: facts, files: files.length };
};

const watching = ({ signal, progress }: Job) => ({
  signal,
  onProgress: (done: number, total: number) => progress(done, total, 'merges.handOut'),
});

/** Its own hash, once every byte was read again. */
const checked = async (path: string, { signal }: Job): Promise<string> => {
  const container = await openContainer(path, { signal });
  await container.close();
  return container.sha256;
};

/** Notes what was handed out and to whom. */
export const recordHandOut = (
  { records, commandId, deviceId }: CommandContext,
  { scope, recipient }: Input<'merges.handOut'>,
  { kind, ...made }: Made,
): Output<'merges.handOut'> => {
  records.insert(handOutRecords, commandId, {
    deviceId,
    kind,
    recipient,
    packageId: made.packageId,
    fileName: made.name,
    scope: canonicalJson(scope),
    sizeBytes: made.sizeBytes,
    counts: canonicalJson({ entries: made.entries, files: made.files }),
  });
  return { ...made, handOutId: commandId };
};

/** What was handed out from this data, newest first. */
export const listHandOuts = ({ db }: Pick<QueryContext, 'db'>): Output<'merges.handOuts'> =>
  selectHandOuts(db).map(({ id, scope, deviceId: _d, packageId: _p, counts: _c, ...handOut }) => ({
    ...handOut,
    handOutId: id,
    scope: handOutScopeSchema.parse(JSON.parse(scope)),
  }));

const journalOf = (context: PrepareContext, scope: Scope): GivenJournal => {
  const journal = { entries: selectJournal(context.db), links: selectLinks(context.db) };
  if (scope.kind === 'workspace') return journal;
  const wanted = recordsInScope(context, scope);
  return sliceJournal(journal, (entry) => wanted.has(placeKey(entry)));
};

type Stored = {
  readonly sha256: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
};

/** The stored files that these entries name; one that is no longer whole here is left out. */
const filesOf = async (
  { store }: PrepareContext,
  { entries }: GivenJournal,
): Promise<readonly Stored[]> => {
  const hashes = new Set(
    entries.flatMap(({ field, newValue }) =>
      /sha256$/i.test(field) && typeof newValue === 'string' ? [newValue] : [],
    ),
  );
  const files: Stored[] = [];
  for (const sha256 of [...hashes].toSorted()) {
    const found = await store.find(sha256);
    if (found) files.push({ ...found, sha256 });
  }
  return files;
};

const toEntry = ({ sha256, path, sizeBytes }: Stored): ContainerEntry => ({
  path: storedFilePath(sha256),
  source: { file: path, sizeBytes, sha256 },
});

const textsOf = (
  about: PackageAbout,
  journal: GivenJournal,
  files: readonly Stored[],
): readonly ContainerEntry[] => {
  const types = Object.fromEntries(files.map(({ sha256, mediaType }) => [sha256, mediaType]));
  return [
    { path: 'package.json', source: utf8(canonicalJson(about)) },
    { path: journalPath, source: linesBytes(journal) },
    { path: mediaTypesPath, source: utf8(canonicalJson(types)) },
  ];
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const linesPerPiece = 5000;

/** Encoded piece by piece: one text of a hundred thousand entries would be longer than a text may be. */
const linesBytes = (journal: GivenJournal): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let lines: string[] = [];
  for (const line of journalLines(journal)) {
    lines.push(`${line}\n`);
    if (lines.length < linesPerPiece) continue;
    pieces.push(utf8(lines.join('')));
    lines = [];
  }
  return Buffer.concat([...pieces, utf8(lines.join(''))]);
};
