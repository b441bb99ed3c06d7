import { expect } from 'vitest';
import { z } from 'zod';
import { createCore } from '#core/create-core.ts';
import { findRunningHost } from '../../electron/local-host/running-host.ts';
import { machineOptions } from '../../electron/machine.ts';
import { kill, startChild, type Victim } from '../core/kill-rounds.ts';
import { runCore } from '../core/running-core.ts';

const unitList = z.array(z.object({ id: z.string() }));
const created = z.object({ unitId: z.string() });

/** The local host with the whole application; a client over HTTP adds units without end. */
export const servingHost: Victim = {
  liveAndDie: async (folder, round, moment) => {
    const child = await startChild('test/long/serving-child.ts', folder);
    const host = await findRunningHost(folder);
    if (!host) throw new Error('the host does not answer');
    await host.call('workspace.setOfficer', { name: 'Giàng A Páo' });
    const acknowledged: string[] = [];
    const writeOn = async (): Promise<void> => {
      const name = `Bản ${round}.${acknowledged.length}`;
      const answer = await host.call('units.create', { level: 'village', name });
      if (!answer.ok) {
        expect(answer.error.code).toBe('call.hostGone');
        return;
      }
      acknowledged.push(created.parse(answer.value).unitId);
      await writeOn();
    };
    const writing = writeOn();
    await moment();
    await kill(child);
    await writing;
    return acknowledged;
  },
  lookAfter: async (folder) => {
    const { core, value } = runCore(await createCore(machineOptions(folder)));
    const units = unitList.parse(await value('units.list'));
    expect(await value('workspace.check')).toEqual({ problems: [] });
    await core.close();
    return units.map(({ id }) => id);
  },
};
