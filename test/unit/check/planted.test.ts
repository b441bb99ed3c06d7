import { describe, expect, test } from 'vitest';
import { allRules } from '#shared/dossier/check/all-rules.ts';
import { runCheck } from '#shared/dossier/check/run-check.ts';
import { checkRulesEn } from '#shared/messages/check-rules.en.ts';
import { checkRulesVi } from '#shared/messages/check-rules.vi.ts';
import { findingText } from '#shared/messages/finding-text.ts';
import { catalogue } from '../../fixtures/check-facts.ts';
import type { Planted } from './planted.ts';
import { plantedFunds } from './planted-funds.ts';
import { plantedIndicators } from './planted-indicators.ts';
import { plantedPapers } from './planted-papers.ts';
import { plantedPlaces } from './planted-places.ts';
import { plantedProofs } from './planted-proofs.ts';
import { plantedRegisters } from './planted-registers.ts';
import { plantedSurvey } from './planted-survey.ts';

const planted: readonly Planted[] = [
  ...plantedPapers,
  ...plantedIndicators,
  ...plantedRegisters,
  ...plantedFunds,
  ...plantedPlaces,
  ...plantedProofs,
  ...plantedSurvey,
];

const known = catalogue.rules.flatMap(({ id, faults }) =>
  Object.keys(faults).map((fault) => `${id}.${fault}`),
);

describe('a fault planted in the perfect dossier', () => {
  test.each(planted.map((one) => ({ name: one[0], one })))(
    '$name is caught by exactly its rule',
    ({ one }) => {
      const [fault, plant, together = []] = one;
      const findings = runCheck(plant(), catalogue);
      const found = [...new Set(findings.map((one) => `${one.rule}.${one.fault}`))];
      expect(found.toSorted()).toEqual([fault, ...together].toSorted());
      for (const finding of findings) {
        const places = catalogue.rules.find(({ id }) => id === finding.rule)?.places;
        expect(places).toContain(finding.place.kind);
        for (const language of ['vi', 'en'] as const)
          expect(findingText(language, finding)).not.toMatch(/[{}]|^[KT]\d\d\./);
      }
    },
  );

  test('is planted for every fault that the catalogue knows', () => {
    const covered = new Set(planted.map(([fault]) => fault));
    expect(known.filter((fault) => !covered.has(fault))).toEqual([]);
    console.info(
      `${catalogue.rules.length} rules, ${known.length} faults, ${covered.size} planted`,
    );
  });
});

describe('the catalogue', () => {
  test('and the rules in code are the same', () => {
    expect(catalogue.rules.map(({ id }) => id)).toEqual(Object.keys(allRules));
  });

  test('has a name for every rule and a sentence for every fault, and no sentence more', () => {
    const keys = [...catalogue.rules.map(({ id }) => id), ...known].toSorted();
    expect(Object.keys(checkRulesVi).toSorted()).toEqual(keys);
    expect(Object.keys(checkRulesEn).toSorted()).toEqual(keys);
  });
});
