import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { criteriaSetSchema } from '#shared/criteria/criteria-set.ts';
import { readTypedSet, typedSetSchema } from '#shared/criteria/typed-set.ts';
import { draftOfSet } from '../../../renderer/features/criteria/editor/draft-of-set.ts';
import { setFaults } from '../../../renderer/features/criteria/editor/set-faults.ts';
import { setOfDraft } from '../../../renderer/features/criteria/editor/set-of-draft.ts';

const shipped = readdirSync('resources/criteria').filter((name) => name.endsWith('.json'));

test.each(shipped)('%s comes out of the editor as it went in, hidden fields too', (name) => {
  const set = criteriaSetSchema.parse(
    JSON.parse(readFileSync(`resources/criteria/${name}`, 'utf8')),
  );
  const typed = typedSetSchema.parse(setOfDraft(draftOfSet(set), set.id));
  const saved = readTypedSet(typed, { base: set, typist: 'Lý Thị Hoa' });
  expect(setFaults(draftOfSet(set))).toEqual([]);
  // Which version it becomes is decided where it is saved.
  expect(saved).toEqual({ ok: true, value: { ...set, version: 1 } });
});
