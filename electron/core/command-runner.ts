import type { Method } from '#shared/contract/method.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { DispatchOptions } from './dispatch.ts';
import type { CommandContext, Handler, PrepareContext } from './handlers.ts';
import { stopIfCancelled, type Job } from './jobs/jobs.ts';
import { createJournal } from './journal/journal.ts';
import { createMerging } from './journal/merging.ts';
import type { RecordTable } from './journal/record-table.ts';
import { createRecords } from './journal/records.ts';

type Command = {
  readonly name: string;
  readonly method: Method;
  readonly handler: Handler;
  readonly input: unknown;
  readonly jobId: string | undefined;
};

export type RunCommand = (command: Command) => Promise<unknown>;

type Work = (context: CommandContext) => unknown;

/**
 * Commands. Their transactions run one at a time, for they are synchronous; preparations run side by side, so
 * that typing goes on while papers are made, and queries never wait.
 */
export const createCommandRunner = (
  options: DispatchOptions,
  call: PrepareContext['call'],
): RunCommand => {
  const { createContext, newId } = options;
  return async (command) => {
    const { handler, input, name } = command;
    const officer = officerOf(options, command);
    if (typeof handler === 'function') {
      return commit(options, { name, officer, work: (context) => handler(context, input) });
    }
    const run = async (job: Job): Promise<unknown> => {
      const prepared = await handler.prepare({ ...createContext(), newId, call }, input, job);
      stopIfCancelled(job.signal);
      const work: Work = (context) => handler.run(context, input, prepared);
      return commit(options, { name, officer, work });
    };
    return createContext().jobs.run(command.jobId ?? newId(), name, run);
  };
};

const officerOf = ({ findOfficer }: DispatchOptions, { method }: Command): string => {
  const officer = findOfficer();
  if (officer === undefined && !method.anonymous) refuse('officer.unknown');
  return officer ?? '';
};

type Transaction = { readonly name: string; readonly officer: string; readonly work: Work };

/** All of it or nothing: rows, journal and answer. The event goes out only after the commit. */
const commit = (options: DispatchOptions, { name, officer, work }: Transaction): unknown => {
  const { createContext, newId, deviceId, transact, emit } = options;
  const reading = createContext();
  const commandId = newId();
  const areas = new Set([areaOf(name)]);
  const output = transact((db) => {
    const facts = { commandId, method: name, officer, at: reading.now, deviceId };
    const writing = {
      db,
      journal: createJournal(db, facts),
      onChange: (table: Pick<RecordTable, 'areas'>) => {
        for (const area of [...table.areas, 'history']) areas.add(area);
      },
    };
    const [records, merging] = [createRecords(writing), createMerging(writing)];
    const answer = work({ ...reading, newId, commandId, deviceId, officer, records, merging });
    // A promise would go on after the transaction ended, and its failure would undo nothing.
    if (answer instanceof Promise) throw new Error(`${name} waits inside its transaction`);
    return answer;
  });
  emit({ type: 'changed', areas: areasToldOf(options, name, areas), at: reading.now });
  return output;
};

const areaOf = (name: string): string => name.split('.')[0] ?? name;

/** Undo and a merge may have changed anything. */
const areasToldOf = (
  { methods }: DispatchOptions,
  name: string,
  areas: ReadonlySet<string>,
): string[] =>
  ['history', 'merges'].includes(areaOf(name))
    ? [...new Set(Object.keys(methods).map((method) => areaOf(method)))]
    : [...areas];
