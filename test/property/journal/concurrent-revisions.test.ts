import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceFileFieldsSchema, type EvidenceFile } from '#shared/evidence/evidence.ts';
import {
  evidenceRevisionFieldsSchema,
  revisedFieldsSchema,
  type EvidenceRevision,
} from '#shared/evidence/revision.ts';
import { nextRevision, revisionHistory } from '#shared/evidence/revision-history.ts';
import { removedField, type ChangeEvent } from '#shared/journal/change-event.ts';
import { mergeJournals } from '#shared/journal/merge.ts';
import { sampleEvidence } from '../../fixtures/sample-evidence.ts';
import { sha256 } from './machines.ts';
import { machine, recordsOf, write, type Machine } from './writing-machine.ts';

const [evidence] = sampleEvidence().evidence;
if (!evidence) throw new Error('the sample has proofs');

const file = (id: string, revisionId: string | null): Omit<EvidenceFile, 'id'> => ({
  evidenceId: evidence.id,
  sha256: sha256(id),
  name: `${id}.pdf`,
  mediaType: 'application/pdf',
  sizeBytes: 10,
  pages: 2,
  widthPx: null,
  heightPx: null,
  reading: null,
  position: 0,
  revisionId,
  supersededById: null,
});

const filesIn = (journal: readonly ChangeEvent[]): readonly EvidenceFile[] =>
  recordsOf(journal, 'evidenceFile').map(({ id, ...fields }) => ({
    ...evidenceFileFieldsSchema.parse(fields),
    id,
  }));

const revisionsIn = (journal: readonly ChangeEvent[]): readonly EvidenceRevision[] =>
  recordsOf(journal, 'evidenceRevision').map(({ id, ...fields }) => ({
    ...evidenceRevisionFieldsSchema.parse(fields),
    id,
  }));

/** As the command does: the files of now give way to a new one. */
const replace = (on: Machine, name: string): void => {
  const current = filesIn(on.journal).filter(({ supersededById }) => supersededById === null);
  const revisionId = `r-${name}`;
  write(
    on,
    { entity: 'evidenceRevision', id: revisionId },
    {
      ...revisedFieldsSchema.parse(evidence),
      evidenceId: evidence.id,
      revision: nextRevision(revisionsIn(on.journal)),
      madeAt: new Date(on.millis).toISOString(),
      person: on.device,
      reason: name,
      fromEvidenceId: null,
      [removedField]: false,
    },
  );
  for (const { id } of current)
    write(on, { entity: 'evidenceFile', id }, { supersededById: revisionId });
  const added = { ...file(name, revisionId), [removedField]: false };
  write(on, { entity: 'evidenceFile', id: `f-${name}` }, added);
};

const counts = fc.record({
  here: fc.integer({ min: 1, max: 3 }),
  there: fc.integer({ min: 1, max: 3 }),
  skew: fc.integer({ min: -100_000, max: 100_000 }),
});

test('two machines that replace the same file lose no revision, and both newest ones are current', () => {
  fc.assert(
    fc.property(counts, ({ here, there, skew }) => {
      const first = machine('may-0', [], 1_700_000_000_000);
      const begun = { ...file('goc', null), [removedField]: false };
      write(first, { entity: 'evidenceFile', id: 'f-goc' }, begun);
      const one = machine('may-1', first.journal, 1_700_000_200_000);
      const two = machine('may-2', first.journal, 1_700_000_200_000 + skew);
      for (let at = 1; at <= here; at += 1) replace(one, `mot-${at}`);
      for (let at = 1; at <= there; at += 1) replace(two, `hai-${at}`);
      const { entries } = mergeJournals(one.journal, two.journal);
      expect(mergeJournals(two.journal, one.journal).entries).toEqual(entries);
      const revisions = revisionsIn(entries);
      const history = revisionHistory({
        evidence,
        files: filesIn(entries),
        revisions,
        begun: { at: '', person: '' },
      });
      expect(history).toHaveLength(here + there + 1);
      expect(history[0]?.isCurrent).toBe(true);
      expect(history[0]?.files.map(({ id }) => id).toSorted()).toEqual(
        [`f-mot-${here}`, `f-hai-${there}`].toSorted(),
      );
      const shown = new Set(history.flatMap(({ files }) => files.map(({ id }) => id)));
      expect(shown.size).toBe(here + there + 1);
      const numbers = history.map(({ revision }) => revision);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      expect(nextRevision(revisions)).toBe(Math.max(here, there) + 2);
    }),
  );
});
