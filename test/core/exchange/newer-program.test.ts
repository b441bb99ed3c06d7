import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { combine } from '#shared/contract/combine.ts';
import { mergesMethods } from '#shared/contract/merges.methods.ts';
import { command, query } from '#shared/contract/method.ts';
import type { Parts } from '#core/assemble-core.ts';
import { sql } from '#core/db/sql.ts';
import { mergesHandlers } from '#core/exchange/merge/merges.handlers.ts';
import { handOutRecords, mergeRecords } from '#core/exchange/merge/merges.records.ts';
import type { CommandContext, QueryContext } from '#core/handlers.ts';
import { recordTable } from '#core/journal/record-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runSmallCore, type RunningCore } from '../running-core.ts';
import { noteTable, smallMigrations, smallParts } from '../small-application.ts';

const books = [mergeRecords, handOutRecords];

/** The program of last year. */
const older: Parts = {
  ...smallParts,
  methods: combine(smallParts.methods, mergesMethods),
  handlers: combine(smallParts.handlers, mergesHandlers),
  tables: [...smallParts.tables, ...books],
};

/** Notes of this year have a colour and half pages, and there are memos. */
const colouredTable = recordTable({
  entity: 'note',
  table: 'notes',
  schema: z.object({
    text: z.string(),
    pages: z.number().nullable(),
    isUrgent: z.boolean(),
    dossierId: z.string().nullable(),
    fileSha256: z.string().nullable(),
    colour: z.string(),
  }),
});

const memoTable = recordTable({
  entity: 'memo',
  table: 'memos',
  schema: z.object({ words: z.string() }),
});

const idAndText = z.object({ id: z.string(), text: z.string() });
type IdAndText = z.infer<typeof idAndText>;

const newer: Parts = {
  ...older,
  methods: combine(older.methods, {
    'notes.paint': command('Paints', idAndText, z.object({})),
    'memos.write': command('Writes', idAndText, z.object({})),
    'memos.list': query('Lists', z.object({}), z.array(z.record(z.string(), z.unknown()))),
  }),
  handlers: combine(older.handlers, {
    'notes.paint': ({ records }: CommandContext, { id, text }: IdAndText) => {
      records.update(colouredTable, id, { colour: text, pages: 1.5 });
      return {};
    },
    'memos.write': ({ records }: CommandContext, { id, text }: IdAndText) => {
      records.put(memoTable, id, { words: text });
      return {};
    },
    'memos.list': ({ db }: QueryContext) => [
      ...db.all(memoTable.row, sql`select * from memos where not removed`),
      ...db.all(
        z.object({ id: z.string(), colour: z.string(), pages: z.number().nullable() }),
        sql`select id, colour, pages from notes where not removed order by id`,
      ),
    ],
  }),
  tables: [...older.tables.filter((table) => table !== noteTable), colouredTable, memoTable],
  migrations: [
    ...smallMigrations,
    {
      version: smallMigrations.length + 1,
      name: 'colours',
      up: (writer) => {
        writer.UNSAFE_run(sql`alter table notes add column colour text not null default 'trắng'`);
        writer.UNSAFE_run(sql`alter table notes drop column pages`);
        writer.UNSAFE_run(sql`alter table notes add column pages real`);
        writer.UNSAFE_run(sql`create table memos (
          id text primary key, removed integer not null default 0, words text not null) strict`);
      },
    },
  ],
};

const handOutSchema = z.object({ sha256: z.string() });

const bring = async (from: RunningCore, to: RunningCore): Promise<unknown> => {
  const made = await from.value('merges.handOut', { scope: { kind: 'workspace' } });
  const stored = await from.core.openFile(handOutSchema.parse(made).sha256);
  const bytes = await readFile(stored?.path ?? '');
  const staged = await to.core.stage('viec.zip', Readable.from([bytes]));
  if (!staged.ok) throw new Error(staged.error.code);
  return to.value('merges.apply', { uploadId: staged.value.uploadId });
};

test('what a newer program wrote goes through an older one whole, and shows itself after its upgrade', async () => {
  using folder = temporaryFolder();
  const open = (name: string, parts: Parts) => runSmallCore(`${folder.path}/${name}`, { parts });
  const first = await open('first', newer);
  await first.value('notes.write', { id: 'n1', text: 'Biên bản' });
  await first.value('notes.paint', { id: 'n1', text: 'đỏ' });
  await first.value('memos.write', { id: 'm1', text: 'Nhớ gửi huyện' });
  const second = await open('second', older);
  expect(await bring(first, second)).toMatchObject({ unmade: 2 });
  expect(await second.value('notes.list')).toMatchObject({ notes: [{ text: 'Biên bản' }] });
  await second.value('notes.write', { id: 'n1', text: 'Biên bản sửa' });
  await second.value('notes.write', { id: 'n2', text: 'Của máy cũ' });

  const third = await open('third', newer);
  await bring(second, third);
  const expected = [
    { id: 'm1', words: 'Nhớ gửi huyện' },
    { id: 'n1', colour: 'đỏ', pages: 1.5 },
    { id: 'n2', colour: 'trắng', pages: null },
  ];
  expect(await third.value('memos.list')).toEqual(expected);
  await second.core.close();
  const upgraded = await open('second', newer);
  expect(await upgraded.value('memos.list')).toEqual(expected);
  expect(await upgraded.value('workspace.check')).toEqual({ problems: [] });
  for (const each of [first, third, upgraded]) await each.core.close();
});
