import { hostname } from 'node:os';
import type { MethodTable } from '#shared/contract/method.ts';
import { dayInVietnam } from '#shared/kernel/day.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { answer, createDispatch } from './dispatch.ts';
import type { CoreOptions } from './core-options.ts';
import type { Core } from './core.ts';
import type { Migration } from './db/migration.ts';
import { createEmitter } from './emitter.ts';
import type { HandlerTable, QueryContext } from './handlers.ts';
import { createIncidentLog, type IncidentLog } from './incident-log.ts';
import { createJobs } from './jobs/jobs.ts';
import type { RecordTable } from './journal/record-table.ts';
import { openResources } from './resources.ts';
import { realDisk, type Disk } from './store/disk.ts';
import { createFileStore } from './store/file-store.ts';
import { layout } from './workspace/layout.ts';
import { createSystem, type System } from './workspace/location.ts';
import { openWorkspace, type Workspace } from './workspace/open-workspace.ts';
import { backUpDaily, tidyUp } from './workspace/upkeep.ts';
import { createWorkspaceAccess } from './workspace/workspace-access.ts';
import { selectOfficer } from './workspace/workspace.queries.ts';

/** What the application consists of; tests bring a smaller one. */
export type Parts = {
  readonly methods: MethodTable;
  readonly handlers: HandlerTable;
  readonly tables: readonly RecordTable[];
  readonly migrations: readonly Migration[];
  /** The machine, which tests let fail. */
  readonly disk?: Disk;
  readonly system?: System;
  readonly maxPageCount?: number;
  readonly checkOutput?: boolean;
};

export const assembleCore = async (options: CoreOptions, parts: Parts): Promise<Result<Core>> => {
  const { disk = realDisk, system = createSystem(hostname()), maxPageCount } = parts;
  const opened = await openWorkspace({
    folder: options.folder,
    disk,
    system,
    migrations: parts.migrations,
    clock: options.clock,
    newId: options.ids,
    deviceName: options.deviceName ?? system.hostname,
    ...(maxPageCount !== undefined && { maxPageCount }),
  });
  if (!opened.ok) return opened;
  const { clock, ids } = options;
  const logs = layout(opened.value.folder).logs;
  const logIncident = createIncidentLog({ folder: logs, now: clock, newId: ids });
  // Neither may keep the officer from working: what fails here is tried again at the next start.
  const logged = (error: unknown): Promise<unknown> => logIncident(error, 'upkeep');
  await tidyUp(opened.value, clock()).catch(logged);
  const pending = createPending();
  const core = buildCore({ options, parts, workspace: opened.value, logIncident, pending });
  void pending.add(backUpDaily(opened.value, clock()).catch(logged));
  return ok(core);
};

type Ground = {
  readonly options: CoreOptions;
  readonly parts: Parts;
  readonly workspace: Workspace;
  readonly logIncident: IncidentLog;
  readonly pending: Pending;
};

const buildCore = ({ options, parts, workspace, logIncident, pending }: Ground): Core => {
  const { clock, ids } = options;
  const { database, device, disk, folder } = workspace;
  const emitter = createEmitter((error) => void logIncident(error, 'event'));
  const jobs = createJobs({ emit: emitter.emit, millis: () => Date.parse(clock()) });
  const store = createFileStore({ folder, disk, database, newId: ids, now: clock });
  const fixed = {
    db: database.reader,
    store,
    resources: openResources(options.resources),
    workspace: createWorkspaceAccess(workspace, clock),
    jobs,
    options,
    tables: parts.tables,
  };
  const createContext = (): QueryContext => {
    const now = clock();
    return { ...fixed, now, today: dayInVietnam(now) };
  };
  const dispatch = createDispatch({
    methods: parts.methods,
    handlers: parts.handlers,
    createContext,
    newId: ids,
    deviceId: device.id,
    transact: database.transact,
    findOfficer: () => selectOfficer(database.reader, device.name),
    emit: emitter.emit,
    logIncident,
    checkOutput: parts.checkOutput ?? false,
  });
  return {
    dispatch: (name, input, caller) => pending.add(dispatch(name, input, caller)),
    onEvent: emitter.listen,
    stage: (name, bytes) =>
      pending.add(
        answer(logIncident, 'stage', async () => {
          const { uploadId } = await store.stage(name, bytes);
          return { uploadId };
        }),
      ),
    openFile: (sha256) => store.find(sha256),
    close: async () => {
      jobs.cancelAll();
      await pending.settled();
      workspace.close();
    },
  };
};

type Pending = {
  readonly add: <T>(work: Promise<T>) => Promise<T>;
  readonly settled: () => Promise<void>;
};

/** Closing waits for what is under way: the database may not go away below it. */
const createPending = (): Pending => {
  const running = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      running.add(work);
      const forget = (): void => void running.delete(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
};
