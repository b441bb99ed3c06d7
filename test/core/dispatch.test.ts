import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { combine } from '#shared/contract/combine.ts';
import { createDispatch } from '#core/dispatch.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCore, runSmallCore } from './running-core.ts';
import { openSmallCore, smallParts } from './small-application.ts';

const note = { id: 'n1', text: 'Đường trục thôn', isUrgent: true };

describe('a call', () => {
  test('of a query answers what a command wrote, booleans as booleans', async () => {
    using folder = temporaryFolder();
    const { core, value } = await runSmallCore(folder.path);
    expect(await value('notes.write', note)).toEqual({ id: 'n1' });
    expect(await value('notes.list')).toEqual({ notes: [{ ...note, pages: null }] });
    await core.close();
  });

  test.each([
    ['notes.nothing', {}, 'call.unknownMethod', undefined],
    ['toString', {}, 'call.unknownMethod', undefined],
    ['__proto__', {}, 'call.unknownMethod', undefined],
    ['notes.write', { id: 'n1', text: 7 }, 'call.invalidInput', 'text'],
    ['notes.write', null, 'call.invalidInput', ''],
    ['notes.write', { ...note, pages: 1.5 }, 'call.invalidInput', 'pages'],
    ['notes.attach', { id: 'n1', uploadId: 'x', jobId: '../x' }, 'call.invalidInput', 'jobId'],
  ])('%s with %j is refused as %s', async (method, input, code, field) => {
    using folder = temporaryFolder();
    const { core, call, value } = await runSmallCore(folder.path);
    expect(await call(method, input)).toMatchObject({ ok: false, error: { code } });
    const envelope = await call(method, input);
    expect(envelope.ok ? 'ok' : envelope.error.field).toBe(field);
    expect(await value('notes.list')).toEqual({ notes: [] });
    await core.close();
  });

  test('of a role that may not is refused', async () => {
    using folder = temporaryFolder();
    const { core } = await runSmallCore(folder.path);
    const envelope = await core.dispatch('notes.write', note, { role: 'guest' });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'call.notAllowed' } });
    expect(await core.dispatch('notes.list', {}, { role: 'guest' })).toMatchObject({ ok: true });
    await core.close();
  });

  test('that changes something asks for the name of the officer first', async () => {
    using folder = temporaryFolder();
    const { core, refusal, value } = runCore(await openSmallCore(folder.path));
    expect(await refusal('notes.write', note)).toBe('officer.unknown');
    await value('workspace.setOfficer', { name: 'Lò Văn Ọi' });
    await value('notes.write', note);
    expect(await value('workspace.info')).toMatchObject({ officer: 'Lò Văn Ọi' });
    await core.close();
  });

  test('brings text into NFC, whatever the keyboard made', async () => {
    using folder = temporaryFolder();
    const { core, value } = await runSmallCore(folder.path);
    await value('notes.write', { ...note, text: 'Nà Sương'.normalize('NFD') });
    expect(await value('notes.list')).toMatchObject({ notes: [{ text: 'Nà Sương' }] });
    await core.close();
  });
});

describe('a command', () => {
  test('that refuses half way changes nothing, not even the journal', async () => {
    using folder = temporaryFolder();
    const { core, refusal, value, events } = await runSmallCore(folder.path);
    const before = await value('history.list');
    events.length = 0;
    expect(await refusal('notes.writeTwo', note)).toBe('record.inUse');
    expect(await value('notes.list')).toEqual({ notes: [] });
    expect(await value('history.list')).toEqual(before);
    expect(events).toEqual([]);
    await core.close();
  });

  test('that waits inside its transaction is a fault and changes nothing', async () => {
    using folder = temporaryFolder();
    const { core, refusal, value } = await runSmallCore(folder.path);
    expect(await refusal('notes.waitInside', note)).toBe('call.internal');
    expect(await value('notes.list')).toEqual({ notes: [] });
    await core.close();
  });

  test('tells the areas it changed, after the commit', async () => {
    using folder = temporaryFolder();
    const { core, value, events } = await runSmallCore(folder.path);
    events.length = 0;
    const seen: unknown[] = [];
    core.onEvent(() => void value('notes.list').then((notes) => seen.push(notes)));
    await value('notes.write', note);
    expect(events).toMatchObject([{ type: 'changed', areas: ['notes', 'history'] }]);
    await value('notes.list');
    expect(seen).toEqual([{ notes: [{ ...note, pages: null }] }]);
    await core.close();
  });

  test('is not failed by a listener that fails', async () => {
    using folder = temporaryFolder();
    const { core, value } = await runSmallCore(folder.path);
    core.onEvent(() => {
      throw new Error('the window is gone');
    });
    expect(await value('notes.write', note)).toEqual({ id: 'n1' });
    await core.close();
  });
});

describe('an unexpected failure', () => {
  test('becomes an incident number; the log has the stack, the answer nothing of it', async () => {
    using folder = temporaryFolder();
    const { core, call } = await runSmallCore(folder.path);
    const envelope = await call('notes.breakDown');
    expect(envelope).toMatchObject({ ok: false, error: { code: 'call.internal' } });
    expect(JSON.stringify(envelope)).not.toContain('secret');
    const [name = ''] = readdirSync(path.join(folder.path, 'logs'));
    const log = readFileSync(path.join(folder.path, 'logs', name), 'utf8');
    const incident = envelope.ok ? '' : envelope.error.details?.['incident'];
    expect(log).toContain(incident);
    expect(log).toContain('notes.breakDown');
    await core.close();
  });

  test('an answer against the contract is one', async () => {
    using folder = temporaryFolder();
    const { core, refusal } = await runSmallCore(folder.path);
    expect(await refusal('notes.lie')).toBe('call.internal');
    await core.close();
  });
});

test('a method without a handler and a name taken twice are found at start', () => {
  const { 'notes.write': _gone, ...handlers } = smallParts.handlers;
  const parts = { ...smallParts, handlers };
  const unused = () => {
    throw new Error('not reached');
  };
  expect(() =>
    createDispatch({
      ...parts,
      createContext: unused,
      newId: unused,
      deviceId: 'd',
      transact: unused,
      findOfficer: unused,
      emit: unused,
      logIncident: unused,
      checkOutput: true,
    }),
  ).toThrow('notes.write');
  expect(() => combine({ 'a.b': 1 }, { 'a.b': 2 })).toThrow('a.b');
});
