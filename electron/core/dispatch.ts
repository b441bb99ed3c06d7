import type { Envelope } from '#shared/contract/envelope.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Method, MethodTable } from '#shared/contract/method.ts';
import { Refusal, appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { jobIdOf, parseInput } from './call-input.ts';
import { createCommandRunner, type RunCommand } from './command-runner.ts';
import type { Caller } from './core.ts';
import { explainDatabaseError } from './db/database-error.ts';
import type { Database } from './db/open-database.ts';
import type { Handler, HandlerTable, QueryContext } from './handlers.ts';
import type { IncidentLog } from './incident-log.ts';
import { explainDiskError } from './store/disk-error.ts';

export type DispatchOptions = {
  readonly methods: MethodTable;
  readonly handlers: HandlerTable;
  /** A context with the time of this call. */
  readonly createContext: () => QueryContext;
  readonly newId: () => string;
  readonly deviceId: string;
  readonly transact: Database['transact'];
  /** Who works at this machine; undefined until somebody said so. */
  readonly findOfficer: () => string | undefined;
  readonly emit: (event: CoreEvent) => void;
  readonly logIncident: IncidentLog;
  readonly checkOutput: boolean;
};

type Call = { readonly name: string; readonly input: unknown; readonly caller: Caller };

/** The one way into the application: name and input in, envelope out. Never throws, never rejects. */
export const createDispatch = (options: DispatchOptions): Dispatch => {
  assertComplete(options);
  const dispatch: Dispatch = (name, input, caller) =>
    answer(options.logIncident, name, () => run(options, runCommand, { name, input, caller }));
  const runCommand = createCommandRunner(options, (name, input) =>
    dispatch(name, input, { role: 'officer' }),
  );
  return dispatch;
};

type Dispatch = (name: string, input: unknown, caller: Caller) => Promise<Envelope>;

/** Whatever the work does, its caller gets an envelope. */
export const answer = async <T>(
  logIncident: IncidentLog,
  name: string,
  work: () => Promise<T>,
): Promise<Envelope<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: await explain(error, name, logIncident) };
  }
};

/** A method without a handler, or a handler without a method, is found at start and not at the first call. */
const assertComplete = ({ methods, handlers }: DispatchOptions): void => {
  const lacking = Object.keys(methods).filter((name) => !Object.hasOwn(handlers, name));
  const unknown = Object.keys(handlers).filter((name) => !Object.hasOwn(methods, name));
  const wrong = [...lacking, ...unknown];
  if (wrong.length > 0) throw new Error(`contract and handlers differ: ${wrong.join(', ')}`);
};

const run = async (
  options: DispatchOptions,
  runCommand: RunCommand,
  { name, input, caller }: Call,
): Promise<unknown> => {
  const { methods, handlers } = options;
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  const handler = handlers[name];
  if (!method || !handler) return refuse('call.unknownMethod', { method: name });
  assertAllowed(method, name, caller);
  const parsed = parseInput(method.input, input);
  const output =
    method.kind === 'query'
      ? await runQuery(options, handler, parsed)
      : await runCommand({ name, method, handler, input: parsed, jobId: jobIdOf(input) });
  return options.checkOutput ? method.output.parse(output) : output;
};

const assertAllowed = (method: Method, name: string, { role }: Caller): void => {
  if (!method.allowed.includes(role)) refuse('call.notAllowed', { method: name, role });
};

const runQuery = (options: DispatchOptions, handler: Handler, input: unknown): unknown => {
  if (typeof handler !== 'function') throw new Error('a query has no preparation');
  return handler(options.createContext(), input);
};

/** An exception never leaves the core: it becomes an error value, or an incident with a number. */
const explain = async (
  error: unknown,
  name: string,
  logIncident: IncidentLog,
): Promise<AppError> => {
  if (error instanceof Refusal) return error.error;
  const incident = await logIncident(error, name);
  const explained = explainDatabaseError(error) ?? explainDiskError(error);
  return explained ?? appError('call.internal', { incident });
};
