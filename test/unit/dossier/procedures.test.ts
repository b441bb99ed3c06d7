import { describe, expect, test } from 'vitest';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { buildPaper } from '#shared/dossier/build-document.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import {
  allOutlineNames,
  outlineNames,
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
