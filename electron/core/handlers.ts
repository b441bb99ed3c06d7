import type { z } from 'zod';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { MethodKind } from '#shared/contract/method.ts';
import type { Methods } from '#shared/contract/methods.ts';
import type { Day, Instant } from '#shared/kernel/day.ts';
import type { CoreOptions } from './core-options.ts';
import type { Reader } from './db/connection.ts';
import type { FormReports } from './documents/form-reports.ts';
import type { RenderPool } from './documents/render-pool.ts';
import type { Job, Jobs } from './jobs/jobs.ts';
import type { Merging } from './journal/merging.ts';
import type { RecordTable } from './journal/record-table.ts';
import type { Records } from './journal/records.ts';
import type { Resources } from './resources.ts';
import type { SampleWorkspaces } from './sample-workspaces.ts';
import type { FileStore } from './store/file-store.ts';
import type { WorkspaceAccess } from './workspace/workspace-access.ts';

/** What a handler that reads may use. There is no other way to the clock, the disk or the database. */
export type QueryContext = {
  readonly db: Reader;
  readonly store: FileStore;
  readonly resources: Resources;
  readonly now: Instant;
  /** The day in Vietnam, whatever zone the PC is set to. */
  readonly today: Day;
  readonly workspace: WorkspaceAccess;
  readonly jobs: Jobs;
  /** Threads that make PDF, DOCX and XLSX. */
  readonly renderPool: RenderPool;
  readonly formReports: FormReports;
  /** Finished dossiers of the program, each in a workspace of its own. */
  readonly samples: SampleWorkspaces;
  readonly options: CoreOptions;
  /** Every kind of record, for what works on all of them (history, undo). */
  readonly tables: readonly RecordTable[];
};

/** What the preparation of a command may use: it reads and stores bytes, it changes no rows. */
export type PrepareContext = QueryContext & {
  readonly newId: () => string;
  /** Another method of the contract, for what is a sequence of commands (the sample commune). */
  readonly call: (method: string, input: unknown) => Promise<Envelope>;
};

/** What a command may use, inside its transaction. */
export type CommandContext = Omit<PrepareContext, 'call'> & {
  readonly records: Records;
  /** For the merge of journals only. */
  readonly merging: Merging;
  readonly commandId: string;
  readonly deviceId: string;
  /** Empty only in commands that need nobody's name. */
  readonly officer: string;
};

// Written as methods: their parameters compare both ways, so that a handler of one exact input (and a command,
// which gets more of a context) fits into the table of all handlers. What dispatch hands over was parsed by
// that very input's schema.
type QueryHandler<I, O> = { run(context: QueryContext, input: I): O | Promise<O> }['run'];
type CommandHandler<I, O> = { run(context: CommandContext, input: I): O }['run'];

/** A command whose bytes and long work come before its transaction; nothing waits inside one. */
export type PreparedCommand<I, P, O> = {
  prepare(context: PrepareContext, input: I, job: Job): Promise<P>;
  run(context: CommandContext, input: I, prepared: P): O;
};

/** `prepare` reads, stores and renders, may take long and be cancelled; `run` writes what came of it. */
export const withPreparation = <I, P, O>(
  prepare: (context: PrepareContext, input: I, job: Job) => Promise<P>,
  run: (context: CommandContext, input: I, prepared: P) => O,
): PreparedCommand<I, P, O> => ({ prepare, run });

/** Any handler, as dispatch sees it. */
export type Handler = QueryHandler<unknown, unknown> | PreparedCommand<unknown, unknown, unknown>;
export type HandlerTable = Readonly<Record<string, Handler>>;

type Plain = string | number | boolean | null | undefined;

/** A handler may hand back readonly data: it is copied at the boundary anyway. */
export type Immutable<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Immutable<T[K]> }
      : T;

export type MethodName = keyof Methods & string;
export type Input<Name extends MethodName> = z.output<Methods[Name]['input']>;
export type Output<Name extends MethodName> = Immutable<z.output<Methods[Name]['output']>>;

type HandlerOf<Kind extends MethodKind, I, O> = Kind extends 'query'
  ? QueryHandler<I, O>
  : CommandHandler<I, O> | PreparedCommand<I, unknown, O>;

/** Exactly one handler for every method `Area.*` of the contract. */
export type Handlers<Area extends string> = {
  readonly [Name in Extract<MethodName, `${Area}.${string}`>]: HandlerOf<
    Methods[Name]['kind'],
    Input<Name>,
    Output<Name>
  >;
};
