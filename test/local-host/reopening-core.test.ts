import { expect, test } from 'vitest';
import type { CoreEvent } from '#shared/contract/events.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { refusingCore } from '#transport/refusing-core.ts';
import { createReopeningCore } from '#transport/reopening-core.ts';
import type { ServedCore } from '#transport/served-core.ts';

const locked = fail(appError('workspace.locked'));

/** A core that says its name and sends events; `openings` is what each attempt to open gives in turn. */
const scene = () => {
  const listeners = new Set<(event: CoreEvent) => void>();
  const core: ServedCore = {
    ...refusingCore(appError('call.internal')),
    dispatch: (method) => Promise.resolve({ ok: true, value: method }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const openings: Result<ServedCore>[] = [];
  const open = () => Promise.resolve(openings.shift() ?? locked);
  return { core, listeners, openings, start: () => createReopeningCore({ open, standIn }) };
};

const standIn = (error: ReturnType<typeof appError>): ServedCore => refusingCore(error);
const changed: CoreEvent = { type: 'changed', areas: ['units'], at: '' };

test('a workspace that was locked opens when the page asks again, and only by its first question', async () => {
  const { core, listeners, openings, start } = scene();
  const served = await start();
  const heard: CoreEvent[] = [];
  let announced = 0;
  const stop = served.onEvent((event) => heard.push(event));
  await served.whenOpen(() => Promise.resolve(void (announced += 1)));
  expect(await served.dispatch('workspace.info', {})).toEqual(locked);

  openings.push(ok(core));
  expect(await served.dispatch('units.list', {})).toEqual(locked);
  expect(announced).toBe(0);
  const both = [served.dispatch('workspace.info', {}), served.dispatch('workspace.info', {})];
  expect(await Promise.all(both)).toEqual([ok('workspace.info'), ok('workspace.info')]);
  expect([served.refusal(), announced]).toEqual([null, 1]);

  for (const listener of listeners) listener(changed);
  expect(heard).toEqual([changed]);
  stop();
  expect(listeners.size).toBe(0);
});

test('a workspace that is open is never opened again', async () => {
  const { core, openings, start } = scene();
  openings.push(ok(core));
  const served = await start();
  expect(await served.dispatch('workspace.info', {})).toEqual(ok('workspace.info'));
  expect(served.refusal()).toBeNull();
});

test('what was closed stays closed', async () => {
  const { core, openings, start } = scene();
  const served = await start();
  await served.close();
  openings.push(ok(core));
  expect(await served.dispatch('workspace.info', {})).toEqual(locked);
});
