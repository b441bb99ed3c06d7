import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { methods, type Methods } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { Core } from '#core/core.ts';
import type { Disk } from '#core/store/disk.ts';
import { openAskingCore, type Ask } from '../../support/asking-core.ts';
import { tickingClock } from '../small-application.ts';

type Name = keyof Methods & string;
type InputOf<N extends Name> = z.input<Methods[N]['input']>;
type OutputOf<N extends Name> = z.output<Methods[N]['output']>;

/** The real application on a folder, with a clock that goes on by a second a look and ids that count. */
export type TestCore = {
  readonly core: Core;
  readonly folder: string;
  /** The value by the method's own contract; a refusal fails the test. */
  readonly call: <N extends Name>(method: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Any input at all; answers with the refusal, or fails the test when there was none. */
  readonly refusal: (method: Name, input: unknown) => Promise<AppError>;
  /** Runs what no method of the contract does alone, as a query would. */
  readonly ask: Ask;
  /** Hands over bytes as a file of that name. */
  readonly stage: (name: string, bytes: Uint8Array | string) => Promise<string>;
  readonly undo: () => Promise<void>;
  readonly close: () => Promise<void>;
};

let cores = 0;

const countingIds = (): (() => string) => {
  const prefix = `c${(cores += 1)}`;
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(5, '0')}`;
};

type Options = {
  readonly start?: string;
  readonly officer?: string;
  /** Where packages are to have their viewer (test/support/built-viewer.ts). */
  readonly viewerPage?: URL;
  /** A disk that fails, for tests of that. */
  readonly disk?: Disk;
  /** Ids that no other opening of the same folder makes; they count where nothing is said. */
  readonly ids?: () => string;
};

export const openTestCore = async (
  folder: string,
  { start, viewerPage, disk, officer = 'Quàng Thị Inh', ids = countingIds() }: Options = {},
): Promise<TestCore> => {
  const { opened, ask } = await openAskingCore(
    {
      folder,
      resources: path.resolve('resources'),
      clock: tickingClock(start),
      ids,
      deviceName: 'máy thử',
      ...(viewerPage && { viewerPage }),
      checkOutput: true,
    },
    disk,
  );
  if (!opened.ok) throw new Error(`the core did not open: ${JSON.stringify(opened.error)}`);
  const testCore = wrap(opened.value, folder, ask);
  await testCore.call('workspace.setOfficer', { name: officer });
  return testCore;
};

const wrap = (core: Core, folder: string, ask: Ask): TestCore => {
  const dispatch = (method: string, input: unknown) =>
    core.dispatch(method, input, { role: 'officer' });
  const call: TestCore['call'] = async (method, input) => {
    const answer = await dispatch(method, input);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return methods[method].output.parse(answer.value) as OutputOf<typeof method>;
  };
  return {
    core,
    folder,
    call,
    refusal: async (method, input) => {
      const answer = await dispatch(method, input);
      if (answer.ok) throw new Error(`${method} was not refused: ${JSON.stringify(answer.value)}`);
      return answer.error;
    },
    ask,
    stage: async (name, bytes) => {
      const staged = await core.stage(name, Readable.from([Buffer.from(bytes)]));
      if (!staged.ok) throw new Error(`${name}: ${JSON.stringify(staged.error)}`);
      return staged.value.uploadId;
    },
    undo: async () => {
      await call('history.undoLast', {});
    },
    close: () => core.close(),
  };
};

/** A file of test/fixtures or of the sample, by its path from the root of the project. */
export const fileOfProject = (name: string): Uint8Array => readFileSync(path.resolve(name));
