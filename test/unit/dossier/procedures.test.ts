import { describe, expect, test } from 'vitest';
import { leftOutFileSchema } from '#shared/procedures/left-out.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { unitLevels } from '#shared/units/unit.ts';
import { buildPaper } from '#shared/dossier/build-document.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import {
  allOutlineNames,
  outlineNames,
  readShippedJson,
  shippedProcedure,
  shippedTexts,
} from '../../fixtures/paper-texts.ts';

const communes = [
  'commune-2021-2025-three-tier',
  'commune-2021-2025-two-tier',
  'commune-2026-2030',
];
const ids = [
  ...communes,
  'district-2021-2025',
  'town-2021-2025',
  'province-2021-2025',
  'province-2026-2030',
  'village-2021-2025',
  'village-2026-2030',
];

/** Papers whose text is called as they are. */
const ownTexts = (papers: readonly ProcedurePaper[]): readonly string[] =>
  papers.filter(({ outline }) => outline === undefined).map(({ paper }) => paper);

describe.each(ids)('%s', (id) => {
  const procedure = shippedProcedure(id);

  test('is named after its file and has an outline for each paper', () => {
    expect(procedure.id).toBe(id);
    for (const { paper, outline = paper } of procedure.papers)
      expect(allOutlineNames).toContain(outline);
    if (communes.includes(id)) expect(ownTexts(procedure.papers)).toEqual(outlineNames);
  });

  test('tells where each of its numbers comes from', () => {
    expect(Object.keys(procedure.sources)).toEqual(
      expect.arrayContaining([
        'superiorBody',
        'meeting.requiredPercent',
        'meeting.denominator',
        'publication.minimumDays',
        'publication.minimumBroadcasts',
        'organisations',
      ]),
    );
  });

  test('numbers papers with a kind; annexes and voting papers have no number and no signature', () => {
    for (const paper of procedure.papers) {
      expect(paper.kind === null).toBe(paper.annexOf !== null);
      expect(paper.signForm === null).toBe((paper.kind ?? '') === '');
    }
  });

  test('describes every body that issues one of its papers', () => {
    for (const { issuer } of procedure.papers) expect(procedure.bodies).toHaveProperty(issuer);
  });
});

test('every level has a procedure of each period, or a reason why it has none', () => {
  const all = ids.map(shippedProcedure);
  const { leftOut } = leftOutFileSchema.parse(readShippedJson('procedures-left-out.json'));
  const missing = [2021, 2026].flatMap((periodFrom) =>
    unitLevels
      .filter(
        (level) =>
          ![...all, ...leftOut].some(
            (one) =>
              one.level === level &&
              one.periodFrom === periodFrom &&
              one.periodTo === periodFrom + 4,
          ),
      )
      .map((level) => [periodFrom, level]),
  );
  expect(missing).toEqual([]);
  for (const { level, periodFrom } of leftOut)
    expect(all.filter((one) => one.level === level && one.periodFrom === periodFrom)).toEqual([]);
});

test('of 2026 - 2030 nothing is laid down yet but its papers: no steps, and the receiving body is asked for', () => {
  for (const one of ids.filter((id) => id.endsWith('2026-2030')).map(shippedProcedure)) {
    expect(one.steps).toEqual([]);
    expect(one.sources['superiorBody']).toMatch(/^Chưa có quy định/);
  }
});

test('no paper of a village of 2026 - 2030 names a district, and who decides is to be written', () => {
  const commune = sampleSource('complete');
  const procedure = shippedProcedure('village-2026-2030');
  const source = { ...commune, commune: commune.unit, district: null, procedure };
  const village = {
    ...commune.unit,
    id: 'v',
    level: 'village' as const,
    kind: 'thôn',
    name: 'Nà Thình',
  };
  const built = procedure.papers.map(({ paper }) => {
    const result = buildPaper({
      paper,
      source: { ...source, unit: village },
      texts: shippedTexts(),
    });
    if (!result.ok) throw new Error(`${paper}: ${result.error.code}`);
    return { paper, ...result.value };
  });
  // Titles of acts and of proofs keep the name of the tier that issued them.
  const spoken = built
    .filter(({ paper }) => !['P02', 'P03', 'P07', 'P08'].includes(paper))
    .flatMap(({ document }) => documentText(document))
    .filter((line) => !line.startsWith('Căn cứ'));
  expect(spoken.filter((line) => /huyện/i.test(line))).toEqual([]);
  const decision = built.find(({ paper }) => paper === 'P20');
  expect(decision?.gaps.map(({ field }) => field)).toContain('body.decider');
});

test('without districts no paper names one, and the addressee is to be written', () => {
  const source = {
    ...sampleSource('complete'),
    district: null,
    procedure: shippedProcedure('commune-2021-2025-two-tier'),
  };
  const built = buildPaper({ paper: 'P06', source, texts: shippedTexts() });
  if (!built.ok) throw new Error(built.error.code);
  expect(built.value.gaps).toEqual([{ field: 'superior.body', label: 'Cơ quan nhận hồ sơ' }]);
  expect(documentText(built.value.document).join('\n')).not.toMatch(/huyện/i);
});
