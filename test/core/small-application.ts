import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { combine } from '#shared/contract/combine.ts';
import { historyMethods } from '#shared/contract/history.methods.ts';
import { jobsMethods } from '#shared/contract/jobs.methods.ts';
import { command, query, type MethodTable } from '#shared/contract/method.ts';
import { workspaceMethods } from '#shared/contract/workspace.methods.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { instantSchema, type Instant } from '#shared/kernel/day.ts';
import { assembleCore, type Parts } from '#core/assemble-core.ts';
import type { Migration } from '#core/db/migration.ts';
import { migration0001 } from '#core/db/migrations/0001-journal.ts';
import { migration0036 } from '#core/db/migrations/0036-merges.ts';
import { sql } from '#core/db/sql.ts';
import {
  withPreparation,
  type CommandContext,
  type HandlerTable,
  type PrepareContext,
  type QueryContext,
} from '#core/handlers.ts';
import { historyHandlers } from '#core/history/history.handlers.ts';
import { undoneCommandTable } from '#core/history/undone-command-table.ts';
import type { Job } from '#core/jobs/jobs.ts';
import { jobsHandlers } from '#core/jobs/jobs.handlers.ts';
import { recordTable } from '#core/journal/record-table.ts';
import { settingTable } from '#core/journal/setting-table.ts';
import { workspaceHandlers } from '#core/workspace/workspace.handlers.ts';
import type { Core } from '#core/core.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The core with one tiny area in place of the real ones: notes. */
export const noteTable = recordTable({
  entity: 'note',
  table: 'notes',
  schema: z.object({
    text: z.string().max(1_000_000),
    pages: z.number().int().nullable(),
    isUrgent: z.boolean(),
    dossierId: z.string().nullable(),
    fileSha256: z.string().nullable(),
  }),
});

const notesMigration: Migration = {
  version: 2,
  name: 'notes',
  up: (writer) => {
    writer.UNSAFE_run(sql`create table notes (
      id text primary key, removed integer not null default 0, text text not null, pages integer,
      is_urgent integer not null, dossier_id text, file_sha256 text) strict`);
  },
};

/** The ground under every area: the journal, and the books of merges beside it. */
const groundMigration: Migration = {
  version: 1,
  name: 'ground',
  up: (writer) => {
    migration0001.up(writer);
    migration0036.up(writer);
  },
};

export const smallMigrations: readonly Migration[] = [groundMigration, notesMigration];

const noteInput = z.object({
  id: z.string().max(100),
  text: z.string().max(1_000_000),
  pages: z.number().int().nullable().default(null),
  isUrgent: z.boolean().default(false),
  dossierId: z.string().nullable().default(null),
});
type NoteInput = z.output<typeof noteInput>;

const noteOutput = z.object({
  id: z.string(),
  text: z.string(),
  pages: z.number().nullable(),
  isUrgent: z.boolean(),
});
const empty = z.object({});

const notesMethods: MethodTable = {
  'notes.list': query('Lists', empty, z.object({ notes: z.array(noteOutput) })),
  'notes.write': command('Writes', noteInput, z.object({ id: z.string() })),
  'notes.remove': command('Removes', z.object({ id: z.string() }), empty),
  'notes.writeTwo': command('Writes and then refuses', noteInput, empty),
  'notes.breakDown': command('Fails as only a bug does', empty, empty),
  'notes.waitInside': command('Breaks the rule that nothing waits', noteInput, empty),
  'notes.attach': command(
    'Keeps an upload',
    z.object({ id: z.string(), uploadId: z.string() }),
    z.object({ sha256: z.string() }),
  ),
  'notes.workLong': command('Works until cancelled', noteInput, empty),
  'notes.lie': query('Answers against its contract', empty, z.object({ count: z.number() })),
};

const write = ({ records }: CommandContext, { id, ...note }: NoteInput): { id: string } => {
  records.put(noteTable, id, { ...note, fileSha256: null });
  return { id };
};

const notesHandlers: HandlerTable = {
  'notes.list': ({ db }: QueryContext) => ({
    notes: db.all(noteTable.row, sql`select * from notes where not removed order by id`),
  }),
  'notes.write': write,
  'notes.remove': ({ records }: CommandContext, { id }: { id: string }) => {
    records.remove(noteTable, id);
    return {};
  },
  'notes.writeTwo': (context: CommandContext, input: NoteInput) => {
    write(context, input);
    return refuse('record.inUse', { id: input.id });
  },
  'notes.breakDown': () => {
    throw new Error('a secret of the office: Lò Văn Páo');
  },
  'notes.waitInside': async (context: CommandContext, input: NoteInput) => {
    write(context, input);
    await Promise.resolve();
    return {};
  },
  'notes.attach': withPreparation(
    ({ store }: PrepareContext, input: { id: string; uploadId: string }) =>
      store.keep(input.uploadId, 'text/plain'),
    ({ records }, { id }, { sha256 }) => {
      records.update(noteTable, id, { fileSha256: sha256 });
      return { sha256 };
    },
  ),
  'notes.workLong': withPreparation(
    async (_context: PrepareContext, _input: NoteInput, { signal, progress }: Job) => {
      progress(1, 4, 'Đang làm');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
    (context, input) => {
      write(context, input);
      return {};
    },
  ),
  'notes.lie': () => ({ count: 'three' }),
};

export const smallParts: Parts = {
  methods: combine(workspaceMethods, historyMethods, jobsMethods, notesMethods),
  handlers: combine(workspaceHandlers, historyHandlers, jobsHandlers, notesHandlers),
  tables: [settingTable, undoneCommandTable, noteTable],
  migrations: smallMigrations,
};

/** A clock that goes on by one second at each look. */
export const tickingClock = (start = '2024-11-30T07:00:00.000Z'): (() => Instant) => {
  let millis = Date.parse(start);
  return () => instantSchema.parse(new Date((millis += 1000)).toISOString());
};

type SmallOptions = {
  readonly parts?: Partial<Parts>;
  readonly clock?: () => Instant;
  readonly deviceName?: string;
};

/** The small application on a folder. */
export const openSmallCore = (folder: string, options: SmallOptions = {}): Promise<Result<Core>> =>
  assembleCore(
    {
      folder,
      resources: folder,
      clock: options.clock ?? tickingClock(),
      ids: randomUUID,
      deviceName: options.deviceName ?? 'máy thử',
      checkOutput: true,
    },
    { ...smallParts, ...options.parts },
  );
