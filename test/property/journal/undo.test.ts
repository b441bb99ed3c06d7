import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { instantSchema } from '#shared/kernel/day.ts';
import { openDatabase } from '#core/db/open-database.ts';
import { recordsAt } from '#core/journal/past.queries.ts';
import { databaseOf } from '../../core/opening.ts';
import { runSmallCore, type RunningCore } from '../../core/running-core.ts';
import { noteTable } from '../../core/small-application.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const step = fc.oneof(
  fc.record({
    method: fc.constant('notes.write'),
    input: fc.record({
      id: fc.constantFrom('n1', 'n2'),
      text: fc.constantFrom('một', 'hai', 'ba'),
      pages: fc.option(fc.nat({ max: 3 })),
      isUrgent: fc.boolean(),
    }),
  }),
  fc.record({
    method: fc.constant('notes.remove'),
    input: fc.record({ id: fc.constantFrom('n1', 'n2') }),
  }),
  fc.record({ method: fc.constant('history.undoLast'), input: fc.constant({}) }),
);
const steps = fc.array(step, { maxLength: 12 });
const few = { numRuns: 25 };

const noteList = z.object({ notes: z.array(z.object({ id: z.string() }).loose()) });
const notesOf = async ({ value }: RunningCore) => noteList.parse(await value('notes.list')).notes;

test('undoing to the end leads back through every state to the beginning', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      using folder = temporaryFolder();
      const running = await runSmallCore(folder.path);
      const states = [await notesOf(running)];
      for (const { method, input } of plan) {
        await running.call(method, input);
        const now = await notesOf(running);
        if (method === 'history.undoLast') {
          if (states.length > 1) states.pop();
          expect(now).toEqual(states.at(-1));
        } else if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
      }
      while (states.length > 1) {
        states.pop();
        await running.value('history.undoLast');
        expect(await notesOf(running)).toEqual(states.at(-1));
      }
      expect(await running.refusal('history.undoLast')).toBe('history.nothingToUndo');
      expect(await running.value('workspace.check')).toEqual({ problems: [] });
      await running.core.close();
    }),
    few,
  );
});

test('the journal alone gives back every row', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      using folder = temporaryFolder();
      const running = await runSmallCore(folder.path);
      for (const { method, input } of plan) await running.call(method, input);
      const notes = await notesOf(running);
      await running.core.close();
      const database = openDatabase(databaseOf(folder.path));
      const end = instantSchema.parse('2100-01-01T00:00:00.000Z');
      const past = recordsAt(database.reader, noteTable, end);
      database.close();
      expect(past.map(({ id, text, pages, isUrgent }) => ({ id, text, pages, isUrgent }))).toEqual(
        notes,
      );
    }),
    few,
  );
});
