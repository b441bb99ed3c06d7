import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PackageAbout } from '#shared/exchange/container/about.ts';
import type { BagFile } from '#shared/exchange/container/bag.ts';
import { packageProblem, type PackageProblem } from '#shared/exchange/container/package-problem.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { checkContainer, type CheckOptions, type CheckedContainer } from './check-container.ts';
import { contentOf, openZip, type ZipFile } from './zip-file.ts';

/** A package that was read to its last byte and is as it was made. */
export type OpenContainer = {
  readonly about: PackageAbout;
  readonly sha256: string;
  /** Files of the payload; paths are relative to `data/`. */
  readonly files: readonly BagFile[];
  /** Null where the package holds no such file. */
  readonly read: (path: string) => Promise<Uint8Array> | null;
  readonly stream: (path: string) => Readable | null;
  readonly close: () => Promise<void>;
};

/** Looks at a file from outside and closes it again; never throws over what is in it. */
export const inspectContainer = async (
  path: string,
  options: CheckOptions = {},
): Promise<CheckedContainer> => {
  const opened = await openZip(path);
  if (!opened.ok)
    return {
      problems: [opened.problem],
      sizeBytes: 0,
      sha256: '',
      files: [],
      texts: new Map(),
      about: null,
    };
  try {
    return await checkContainer(opened.zip, options);
  } finally {
    await opened.zip.close();
  }
};

/**
 * Opens a package whose content is used. Refuses `package.damaged` with how many problems there are and the first of
 * them; `close` is the caller's.
 */
export const openContainer = async (
  path: string,
  options: CheckOptions = {},
): Promise<OpenContainer> => {
  const opened = await openZip(path);
  if (!opened.ok) return refuseDamaged([opened.problem]);
  try {
    const { problems, about, sha256, files } = await checkContainer(opened.zip, options);
    if (about === null || problems.length > 0) return refuseDamaged(problems);
    return { about, sha256, ...payloadOf(opened.zip, files), close: () => opened.zip.close() };
  } catch (error) {
    await opened.zip.close();
    throw error;
  }
};

const payloadOf = (
  zip: ZipFile,
  files: readonly BagFile[],
): Pick<OpenContainer, 'files' | 'read' | 'stream'> => {
  const entries = new Map(
    zip.entries.map((entry) => [entry.path.split('/').slice(1).join('/'), entry]),
  );
  const stream = (path: string): Readable | null => {
    const entry = entries.get(`data/${path}`);
    return entry ? Readable.from(contentOf(zip, entry)) : null;
  };
  return {
    files: files
      .filter(({ path }) => path.startsWith('data/'))
      .map((file) => ({ ...file, path: file.path.slice('data/'.length) })),
    stream,
    read: (path) => {
      const content = stream(path);
      return content && buffer(content);
    },
  };
};

/** Says how many places are not as they were made, and the first of them. */
export const refuseDamaged = (problems: readonly PackageProblem[]): never => {
  const first = problems[0] ?? packageProblem('about.unreadable');
  return refuse('package.damaged', {
    ...first.values,
    problem: first.code,
    path: first.path,
    count: String(problems.length),
  });
};
