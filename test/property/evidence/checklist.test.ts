import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChecklist, type ChecklistFacts } from '#shared/evidence/checklist/checklist.ts';
import { failuresOf } from '#shared/evidence/checklist/proof-rules.ts';
import { plainCitation } from '#shared/evidence/citation.ts';
import { issuerLevels, signatures } from '#shared/evidence/confirmed.ts';
import { copyKinds, evidenceForms, type Evidence } from '#shared/evidence/evidence.ts';
import { levelOfWords } from '#shared/evidence/issuer-level.ts';
import { day } from '#shared/kernel/day.ts';
import { fileOf, required, rightProof, setting } from '../../fixtures/checklist-facts.ts';

const asked = [
  required(),
  required({ id: '6.3/any', words: [], levels: [], period: 'any', signature: 'none', copy: 'any' }),
  required({ id: '6.3/table', kinds: ['Biểu'], words: ['thôn', 'chợ'], numbered: false }),
  required({ id: '7/market', target: '7', kinds: ['Quyết định', 'Giấy phép'], words: ['chợ'] }),
];

/** A proof is right in most things; otherwise hardly one of them would be usable. */
const mostly = <T>(right: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: other });

const days = fc.constantFrom(
  null,
  day('2023-12-31'),
  day('2024-01-01'),
  day('2024-11-29'),
  day('2024-11-30'),
  day('2024-12-01'),
);

const proofs = fc.record<Evidence>({
  ...Object.fromEntries(
    Object.entries(rightProof).map(([key, value]) => [key, fc.constant(value)]),
  ),
  id: fc.constantFrom('e1', 'e2', 'e3'),
  form: mostly<Evidence['form']>(rightProof.form, fc.constantFrom(...evidenceForms)),
  number: mostly<Evidence['number']>(rightProof.number, fc.constantFrom('', '12/QĐ-UBND')),
  issuedOn: mostly<Evidence['issuedOn']>(rightProof.issuedOn, days),
  effectiveOn: mostly<Evidence['effectiveOn']>(rightProof.effectiveOn, days),
  expiresOn: mostly<Evidence['expiresOn']>(rightProof.expiresOn, days),
  issuer: mostly<Evidence['issuer']>(
    rightProof.issuer,
    fc.constantFrom('', 'UBND huyện Thượng Ngàn', 'UBND xã Nà Sương', 'Đơn vị xử lý'),
  ),
  issuerLevel: mostly<Evidence['issuerLevel']>(
    rightProof.issuerLevel,
    fc.option(fc.constantFrom(...issuerLevels)),
  ),
  subject: mostly<Evidence['subject']>(
    rightProof.subject,
    fc.constantFrom('', 'Công nhận thôn văn hóa', 'Chợ và thôn', 'Việc khác'),
  ),
  kind: mostly<Evidence['kind']>(
    rightProof.kind,
    fc.constantFrom('', 'Quyết định', 'Biểu tổng hợp', 'Giấy tiếp nhận'),
  ),
  copyKind: mostly<Evidence['copyKind']>(rightProof.copyKind, fc.constantFrom(...copyKinds)),
  signature: mostly<Evidence['signature']>(rightProof.signature, fc.constantFrom(...signatures)),
  sheets: mostly<Evidence['sheets']>(rightProof.sheets, fc.constantFrom(null, 3, 4)),
} as { [K in keyof Evidence]: fc.Arbitrary<Evidence[K]> });

const files = fc.array(
  fc.tuple(
    fc.constantFrom('e1', 'e2', 'e3'),
    mostly<Parameters<typeof fileOf>[0]>(
      {},
      fc.constantFrom(null, { lowestDpi: 199 }, { blankCount: 1, blankPages: [1] }),
    ),
  ),
  { maxLength: 4 },
);

const target = fc.constantFrom('6.3', '7');
const facts: fc.Arbitrary<ChecklistFacts> = fc
  .record({
    evidence: fc.uniqueArray(proofs, { selector: ({ id }) => id, maxLength: 3 }),
    files,
    links: fc.array(fc.tuple(target, fc.constantFrom('e1', 'e2', 'e3')), { maxLength: 5 }),
    choices: fc.array(
      fc.tuple(fc.constantFrom(...asked), fc.constantFrom('e1', 'e2', 'e3', 'gone')),
      { maxLength: 3 },
    ),
  })
  .map(({ evidence, files: kept, links, choices }) => ({
    required: asked,
    targets: ['6.3', '7'],
    evidence,
    files: kept.map(([evidenceId, reading], index) =>
      fileOf(reading, { evidenceId, id: `f${index}` }),
    ),
    links: links.map(([to, evidenceId], index) => ({
      id: `l${index}`,
      dossierId: 'd1',
      target: to,
      evidenceId,
      pageFrom: null,
      pageTo: null,
      note: '',
      ...plainCitation,
    })),
    choices: choices.map(([one, evidenceId]) => ({
      target: one.target,
      requirement: one.id,
      evidenceId,
    })),
    setting,
  }));

describe('a checklist of any proofs, files, links and choices', () => {
  test('calls nothing usable under which some rule has failed, and nothing that is not linked', () => {
    let usable = 0;
    fc.assert(
      fc.property(facts, (given) => {
        for (const { target: own, items } of buildChecklist(given))
          for (const { required: one, state, proof } of items) {
            if (state !== 'usable') continue;
            usable += 1;
            const evidence = given.evidence.find(({ id }) => id === proof?.evidenceId);
            if (!evidence) throw new Error('a proof that is not there is usable');
            const ownFiles = given.files.filter(({ evidenceId }) => evidenceId === evidence.id);
            expect(ownFiles.length).toBeGreaterThan(0);
            expect(
              failuresOf({ required: one, proof: evidence, files: ownFiles, setting }),
            ).toEqual([]);
            expect(
              given.links.some((link) => link.evidenceId === evidence.id && link.target === own),
            ).toBe(true);
          }
      }),
      { numRuns: 3000 },
    );
    expect(usable).toBeGreaterThan(50);
  });

  test('tells of each linked proof once a target, and of nothing else', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { target: own, items, unasked } of buildChecklist(given)) {
          const there = new Set(given.evidence.map(({ id }) => id));
          const linked = new Set(
            given.links
              .filter((link) => link.target === own && there.has(link.evidenceId))
              .map(({ evidenceId }) => evidenceId),
          );
          const told = items.flatMap(({ proof, others }) => [
            ...(proof ? [proof.evidenceId] : []),
            ...others.map(({ evidenceId }) => evidenceId),
          ]);
          expect(new Set([...told, ...unasked])).toEqual(linked);
          expect(unasked.filter((id) => told.includes(id))).toEqual([]);
          for (const item of items) expect(item.state === 'missing').toBe(item.proof === null);
        }
      }),
    );
  });

  test('has the proof an officer chose, where it is linked', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const chosen = new Map(given.choices.map((one) => [one.requirement, one.evidenceId]));
        for (const { items } of buildChecklist(given))
          for (const { required: one, isChosen, proof } of items)
            if (isChosen) expect(proof?.evidenceId).toBe(chosen.get(one.id));
      }),
    );
  });
});

test('the level of an issuer does not hang on its case, its spaces or how its marks are written', () => {
  const words = fc.constantFrom(
    'UBND',
    'xã',
    'huyện',
    'tỉnh',
    'thôn',
    'hợp tác xã',
    'Sở',
    'Nà',
    'hội',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
      const level = levelOfWords(parts.join(' '));
      expect(levelOfWords(` ${parts.join('  ')}, `)).toBe(level);
      expect(levelOfWords(parts.join(' ').toLocaleUpperCase('vi'))).toBe(level);
      expect(levelOfWords(parts.join(' ').normalize('NFD'))).toBe(level);
    }),
  );
});
