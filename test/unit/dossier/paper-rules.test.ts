import { describe, expect, test } from 'vitest';
import type { Block, Document } from '#shared/dossier/document-model.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { UnitLevel } from '#shared/units/unit.ts';
import { built } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { breachesOf } from '../../fixtures/paper-rules.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

const complete = sampleSource('complete');

type Asking = { readonly procedure: string; readonly level: UnitLevel; readonly kind: string };

/** The complete sample under the procedure of another level: what is asked is who writes, signs and reads. */
const of = ({ procedure, level, kind }: Asking): DossierSource => ({
  ...complete,
  procedure: shippedProcedure(procedure),
  unit: { ...complete.unit, id: level, level, kind },
  set: { ...complete.set, level: level === 'village' ? 'village' : level },
  commune: level === 'village' ? complete.unit : null,
  district: level === 'district' || level === 'province' ? null : complete.district,
  province: level === 'province' ? null : complete.province,
});

const sources: readonly (readonly [string, DossierSource])[] = [
  ['a commune', complete],
  [
    'a commune without a district',
    {
      ...of({ procedure: 'commune-2021-2025-two-tier', level: 'commune', kind: 'xã' }),
      district: null,
    },
  ],
  ['a district', of({ procedure: 'district-2021-2025', level: 'district', kind: 'huyện' })],
  ['a town', of({ procedure: 'town-2021-2025', level: 'district', kind: 'thị xã' })],
  ['a province', of({ procedure: 'province-2021-2025', level: 'province', kind: 'tỉnh' })],
  ['a village', of({ procedure: 'village-2021-2025', level: 'village', kind: 'thôn' })],
];

describe.each(sources)('the papers of %s', (_name, source) => {
  const { procedure } = source;

  test.each(procedure.papers.map((paper) => [`${paper.paper} ${paper.name}`, paper] as const))(
    '%s has its parts, its signers, its recipients and its grounds in order',
    (_title, paper) => {
      const { document } = built(source, paper.paper);
      expect(breachesOf(document, paper, procedure)).toEqual([]);
    },
  );
});

describe('the rules themselves', () => {
  const proposal = complete.procedure.papers.find(({ paper }) => paper === 'P01');
  const document = built(complete, 'P01').document;

  const changed = (change: (block: Block) => readonly Block[]): Document => ({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap(change),
    })),
  });

  test.each([
    ['nobody signs', (block: Block) => (block.kind === 'signature' ? [] : [block])],
    ['addressees: ', (block: Block) => (block.kind === 'addressees' ? [] : [block])],
    ['no header', (block: Block) => (block.kind === 'official-header' ? [] : [block])],
    [
      'out of order: ',
      (block: Block) =>
        block.kind === 'basis' && block.text.includes('18/2022')
          ? [block, { ...block, text: 'Căn cứ Luật Ngân sách nhà nước;' }]
          : [block],
    ],
    [
      'told twice: ',
      (block: Block) =>
        block.kind === 'signature'
          ? [
              {
                ...block,
                recipients: [...block.recipients.slice(0, 2), ...block.recipients.slice(1)],
              },
            ]
          : [block],
    ],
    [
      'form A1 signed CHỦ TỊCH',
      (block: Block) =>
        block.kind === 'signature'
          ? [{ ...block, right: { ...block.right, lines: ['CHỦ TỊCH'] } }]
          : [block],
    ],
  ])('tell "%s"', (breach, change) => {
    if (!proposal) throw new Error('no proposal');
    const found = breachesOf(changed(change), proposal, complete.procedure);
    expect(found.filter((one) => one.startsWith(breach))).toHaveLength(1);
  });
});
