import { hostname } from 'node:os';
import type { MethodTable } from '#shared/contract/method.ts';
import { dayInVietnam } from '#shared/kernel/day.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { answer, createDispatch } from './dispatch.ts';
import type { CoreOptions } from './core-options.ts';
import type { Core } from './core.ts';
import type { Migration } from './db/migration.ts';
import { createFormReports } from './documents/form-reports.ts';
import { createRenderPool } from './documents/render-pool.ts';
import { createEmitter, type Emitter } from './emitter.ts';
import type { HandlerTable, QueryContext } from './handlers.ts';
import { makeUnmade } from './exchange/merge/make-unmade.ts';
import { createIncidentLog, type IncidentLog } from './incident-log.ts';
import { createJobs } from './jobs/jobs.ts';
import type { RecordTable } from './journal/record-table.ts';
import { createPending } from './pending.ts';
import { openResources } from './resources.ts';
import { realDisk, type Disk } from './store/disk.ts';
import { createSampleWorkspaces } from './sample-workspaces.ts';
import { createFileStore } from './store/file-store.ts';
import type { Staged } from './store/staging.ts';
import { layout } from './workspace/layout.ts';
import { createSystem, type System } from './workspace/location.ts';
import { openWorkspace, type Workspace } from './workspace/open-workspace.ts';
import { scheduleDailyBackup, tidyUp } from './workspace/upkeep.ts';
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
  makeUnmade(opened.value.database, parts.tables);
  const finishUpkeep = scheduleDailyBackup(opened.value, clock, logged);
  return ok(buildCore({ options, parts, workspace: opened.value, logIncident, finishUpkeep }));
};

type Ground = {
  readonly options: CoreOptions;
  readonly parts: Parts;
  readonly workspace: Workspace;
  readonly logIncident: IncidentLog;
  readonly finishUpkeep: () => Promise<void>;
};

const buildCore = (ground: Ground): Core => {
  const { options, parts, workspace, logIncident, finishUpkeep } = ground;
  const { database, device } = workspace;
  const emitter = createEmitter((error) => void logIncident(error, 'event'));
  const lasting = createLasting(ground, emitter);
  const { store, jobs, renderPool, samples } = lasting;
  const pending = createPending();
  const dispatch = createDispatch({
    methods: parts.methods,
    handlers: parts.handlers,
    createContext: (): QueryContext => {
      const now = options.clock();
      return { ...lasting, now, today: dayInVietnam(now) };
    },
    newId: options.ids,
    deviceId: device.id,
    transact: database.transact,
    findOfficer: () => selectOfficer(database.reader, device.name),
    emit: emitter.emit,
    logIncident,
    checkOutput: options.checkOutput ?? false,
  });
  return {
    dispatch: (name, input, caller) => pending.add(dispatch(name, input, caller)),
    onEvent: emitter.listen,
    stage: (name, bytes) =>
      pending.add(answer(logIncident, 'stage', async () => idOf(await store.stage(name, bytes)))),
    openFile: (sha256) => store.find(sha256),
    close: async () => {
      jobs.cancelAll();
      await pending.settled();
      await finishUpkeep();
      await samples.close();
      await renderPool.close().finally(workspace.close);
    },
  };
};

const idOf = ({ uploadId }: Staged): { uploadId: string } => ({ uploadId });

/** What lives as long as the core; only the time is new with each call. */
const createLasting = (
  { options, parts, workspace }: Ground,
  { emit }: Emitter,
): Omit<QueryContext, 'now' | 'today'> => {
  const { clock, ids } = options;
  const { database, disk, folder } = workspace;
  return {
    db: database.reader,
    store: createFileStore({ folder, disk, database, newId: ids, now: clock }),
    resources: openResources(options.resources),
    workspace: createWorkspaceAccess(workspace, clock),
    jobs: createJobs({ emit, millis: () => Date.parse(clock()) }),
    renderPool: createRenderPool({
      workerUrl: options.workerUrl ?? new URL('./documents/document-worker.ts', import.meta.url),
      size: 2,
    }),
    formReports: createFormReports(),
    samples: createSampleWorkspaces((sample) =>
      assembleCore({ ...options, folder: sample }, parts),
    ),
    options,
    tables: parts.tables,
  };
};
