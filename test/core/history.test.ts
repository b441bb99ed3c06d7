import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { historyItemSchema } from '#shared/contract/history.methods.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runSmallCore, type RunningCore } from './running-core.ts';

const page = z.object({ items: z.array(historyItemSchema), next: z.string().nullable() });
const list = async ({ value }: RunningCore, input: object = {}) =>
  page.parse(await value('history.list', input));

const textOf = async ({ value }: RunningCore): Promise<string[]> =>
  z
    .object({ notes: z.array(z.object({ text: z.string() })) })
    .parse(await value('notes.list'))
    .notes.map(({ text }) => text);

const note = (id: string, text: string, dossierId: string | null = null) => ({
  id,
  text,
  dossierId,
});

describe('history', () => {
  test('shows commands, newest first, with who, when and each field', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'cũ'));
    await running.value('notes.write', note('n1', 'mới'));
    const { items } = await list(running);
    expect(items.map(({ method }) => method)).toEqual([
      'notes.write',
      'notes.write',
      'workspace.setOfficer',
    ]);
    expect(items[0]).toMatchObject({
      officer: 'Quàng Thị Inh',
      undone: false,
      changes: [{ entity: 'note', recordId: 'n1', field: 'text', oldValue: 'cũ', newValue: 'mới' }],
    });
    await running.core.close();
  });

  test('of one record or one dossier holds what touched it', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'a', 'd1'));
    await running.value('notes.write', note('n2', 'b', 'd2'));
    await running.value('notes.write', note('d1:9.1', 'c'));
    await running.value('notes.write', note('d11:9.1', 'd'));
    await running.value('notes.write', note('n1', 'e', 'd1'));
    const touched = async (about: object) =>
      (await list(running, { about })).items.map(({ changes }) => changes[0]?.recordId);
    expect(await touched({ kind: 'dossier', dossierId: 'd1' })).toEqual(['n1', 'd1:9.1', 'n1']);
    expect(await touched({ kind: 'record', entity: 'note', recordId: 'n2' })).toEqual(['n2']);
    await running.core.close();
  });

  test('comes in pages that overlap nowhere and leave nothing out', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    for (const id of ['n1', 'n2', 'n3', 'n4']) await running.value('notes.write', note(id, id));
    const all = (await list(running)).items;
    const first = await list(running, { limit: 3 });
    const second = await list(running, { limit: 3, before: first.next ?? '' });
    expect([...first.items, ...second.items]).toEqual(all);
    expect(second.next).toBeNull();
    await running.core.close();
  });
});

describe('undo', () => {
  test('takes the last command back, then the one before, then there is none', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'một'));
    await running.value('notes.write', note('n1', 'hai'));
    await running.value('notes.remove', { id: 'n1' });
    expect(await textOf(running)).toEqual([]);
    await running.value('history.undoLast');
    expect(await textOf(running)).toEqual(['hai']);
    await running.value('history.undoLast');
    expect(await textOf(running)).toEqual(['một']);
    await running.value('history.undoLast');
    expect(await textOf(running)).toEqual([]);
    expect(await running.refusal('history.undoLast')).toBe('history.nothingToUndo');
    expect(await running.value('workspace.info')).toMatchObject({ officer: 'Quàng Thị Inh' });
    await running.core.close();
  });

  test('of an undo brings the command again, as often as one likes', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'một'));
    for (let round = 0; round < 3; round += 1) {
      await running.value('history.undoLast');
      expect(await textOf(running)).toEqual([]);
      const [undo] = (await list(running)).items;
      await running.value('history.undo', { commandId: undo?.commandId });
      expect(await textOf(running)).toEqual(['một']);
    }
    const written = (await list(running)).items.filter(({ method }) => method === 'notes.write');
    expect(written).toMatchObject([{ undone: false }]);
    await running.core.close();
  });

  test('is refused when a field changed since, and then changes nothing', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'một'));
    await running.value('notes.write', note('n1', 'hai'));
    await running.value('notes.write', note('n1', 'ba'));
    const [, second, first] = (await list(running)).items;
    for (const { commandId } of [second, first].flatMap((each) => each ?? [])) {
      expect(await running.refusal('history.undo', { commandId })).toBe('record.changedSince');
    }
    expect(await textOf(running)).toEqual(['ba']);
    await running.core.close();
  });

  test('of a creation is refused when another field of the record was filled since', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'một'));
    await running.value('notes.write', { ...note('n1', 'một'), pages: 4 });
    const [, first] = (await list(running)).items;
    const commandId = first?.commandId;
    expect(await running.refusal('history.undo', { commandId })).toBe('record.changedSince');
    await running.core.close();
  });

  test('of a creation is refused while another record names what would go', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('d1', 'hồ sơ'));
    await running.value('notes.write', note('n1', 'của hồ sơ', 'd1'));
    const [, first] = (await list(running)).items;
    const commandId = first?.commandId;
    expect(await running.refusal('history.undo', { commandId })).toBe('record.inUse');
    await running.value('notes.remove', { id: 'n1' });
    expect(await running.value('history.undo', { commandId })).toMatchObject({ undone: commandId });
    expect(await textOf(running)).toEqual([]);
    await running.core.close();
  });

  test('twice, or of a command that never was, is refused', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'một'));
    const [written] = (await list(running)).items;
    const commandId = written?.commandId;
    await running.value('history.undo', { commandId });
    expect(await running.refusal('history.undo', { commandId })).toBe('history.nothingToUndo');
    expect(await running.refusal('history.undo', { commandId: 'x' })).toBe('history.nothingToUndo');
    expect((await list(running)).items.find((each) => each.commandId === commandId)?.undone).toBe(
      true,
    );
    await running.core.close();
  });

  test('tells every area, for it may have changed anything', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    await running.value('notes.write', note('n1', 'một'));
    running.events.length = 0;
    await running.value('history.undoLast');
    expect(running.events).toMatchObject([
      { type: 'changed', areas: ['workspace', 'history', 'jobs', 'notes'] },
    ]);
    await running.core.close();
  });
});
