import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCommuneDossier } from '../../core/support/commune-dossier.ts';
import { openTestCore, type TestCore } from '../../core/support/open-test-core.ts';
import { standing } from '../../core/support/standing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const number = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map(String),
  fc.integer({ min: 0, max: 99 }).map((part) => `1.234,${String(part).padStart(2, '0')}1`),
  fc.constant(null),
);
const words = fc.constantFrom('', 'Chờ huyện.', 'Toàn xã có 1.486 hộ.', 'Đã kiểm tra.');
const slots = fc.record(
  { numerator: number, denominator: number, value: number },
  { requiredKeys: [] },
);

/** What an officer may do at an indicator of any kind; much of it is refused, as it is on screen. */
const step = fc.oneof(
  fc.record({
    method: fc.constant('assessments.enter' as const),
    code: fc.constantFrom('1.1', '4', '12.1', '17.10'),
    answer: fc.oneof(
      slots,
      fc.record({ value: fc.boolean() }),
      fc.record({ note: words }),
      fc.record({ qualifier: fc.constantFrom('gần' as const, 'trên' as const, null) }),
      slots.map((numbers) => ({ parts: [{ id: 'male', ...numbers }] })),
      fc.record({
        verdict: fc.constantFrom(
          'met' as const,
          'not-met' as const,
          'not-applicable' as const,
          null,
        ),
        reason: words,
      }),
    ),
  }),
  fc.record({
    method: fc.constant('assessments.setNarrative' as const),
    code: fc.constantFrom('1.1', '4'),
    text: fc.option(words),
  }),
  fc.record({
    method: fc.constant('assessments.setState' as const),
    code: fc.constantFrom('1.1', '4'),
    state: fc.constantFrom('draft', 'done', 'checked'),
  }),
);

const codes = ['1.1', '4', '12.1', '17.10'];

/** Every value that can be brought back, is; then the field holds it, and undo makes all as it was. */
const restoreEach = async (core: TestCore, dossierId: string): Promise<number> => {
  let restored = 0;
  for (const code of codes) {
    const about = { kind: 'answer', dossierId, code } as const;
    for (const { field, part, lines } of await core.call('history.listFields', { about })) {
      const line = lines.find(({ restorable }) => restorable);
      if (!line) continue;
      const before = standing(core.folder);
      const input = { about, field, part, hlc: line.hlc };
      const answer = await core.core.dispatch('history.restore', input, { role: 'officer' });
      if (!answer.ok) {
        expect(standing(core.folder)).toEqual(before);
        continue;
      }
      const after = await core.call('history.listFields', { about });
      const now = after.find((one) => one.field === field && one.part === part)?.lines[0];
      expect(now?.after).toEqual(line.after);
      await core.undo();
      expect(standing(core.folder)).toEqual(before);
      restored += 1;
    }
  }
  return restored;
};

test('restoring any value and undoing it leaves the same rows', async () => {
  let restored = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      using folder = temporaryFolder();
      const core = await openTestCore(folder.path);
      try {
        const { dossierId } = await createCommuneDossier(core);
        for (const { method, ...input } of steps)
          await core.core.dispatch(method, { dossierId, ...input }, { role: 'officer' });
        restored += await restoreEach(core, dossierId);
      } finally {
        await core.close();
      }
    }),
    { numRuns: 15 },
  );
  expect(restored).toBeGreaterThan(5);
}, 120_000);
