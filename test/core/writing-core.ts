import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { isSound } from '#core/workspace/backups.ts';
import { kill, startChild, type Victim } from './kill-rounds.ts';
import { runCore } from './running-core.ts';
import { openSmallCore } from './small-application.ts';

const noteList = z.object({ notes: z.array(z.object({ id: z.string() })) });

/** The core alone, in a process that writes notes, attaches files and makes backups without end. */
export const writingCore: Victim = {
  liveAndDie: async (folder, round, moment) => {
    const child = await startChild('test/core/kill-child.ts', folder, String(round * 1_000_000));
    let printed = '';
    child.stdout.on('data', (text: string) => (printed += text));
    await moment();
    await kill(child);
    // The last line may have been cut off; what was not told whole was not acknowledged.
    return printed.split('\n').slice(0, -1);
  },
  lookAfter: async (folder) => {
    const { core, value } = runCore(await openSmallCore(folder));
    const { notes } = noteList.parse(await value('notes.list'));
    expect(await value('workspace.check')).toEqual({ problems: [] });
    await core.close();
    const backups = path.join(folder, 'backups');
    const whole = readdirSync(backups).filter((name) => name.endsWith('.db'));
    for (const name of whole) expect(isSound(path.join(backups, name))).toBe(true);
    return notes.map(({ id }) => id);
  },
};
