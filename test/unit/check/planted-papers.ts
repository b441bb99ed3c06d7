import type { Block } from '#shared/dossier/document-model.ts';
import type { CheckedPaper, CheckFacts } from '#shared/dossier/check/check-facts.ts';
import { workingCalendar } from '#shared/calendar/working-days.ts';
import { day, type Day } from '#shared/kernel/day.ts';
import { shippedHolidays } from '../../fixtures/calendar.ts';
import {
  withDossier,
  withFacts,
  withFreeText,
  withMeeting,
  withPaper,
  withSource,
  withVersion,
} from './change-facts.ts';
import type { Planted } from './planted.ts';

const lostField = {
  problem: 'unknown-field',
  line: 4,
  found: 'unit.nmae',
  suggestion: null,
  near: 'Xã {unit.nmae}',
} as const;

const basisOf = (
  facts: CheckFacts,
  paper: string,
  change: (bases: readonly Block[]) => readonly Block[],
) => ({
  papers: facts.papers.map((one) => (one.paper.paper === paper ? rebased(one, change) : one)),
});

const rebased = (
  paper: CheckedPaper,
  change: (bases: readonly Block[]) => readonly Block[],
): CheckedPaper => {
  const sections = paper.document.sections.map((section, index) => {
    if (index > 0) return section;
    const bases = section.blocks.filter(({ kind }) => kind === 'basis');
    const others = section.blocks.filter(({ kind }) => kind !== 'basis');
    return { ...section, blocks: [...change(bases), ...others] };
  });
  return { ...paper, document: { ...paper.document, sections } };
};

const basis = (text: string): Block => ({ kind: 'basis', text });

const textOf = (block: Block | undefined): string => (block?.kind === 'basis' ? block.text : '');

/** The tờ trình, which is signed last, on another day; the survey comes after it. */
const signedLast = (signedOn: Day): CheckFacts => withVersion('P01', { signedOn });

/** A day on which this office alone was closed. */
const closedOn = (on: Day): CheckFacts =>
  withFacts(() => ({
    calendar: workingCalendar(shippedHolidays, [{ on, kind: 'off', name: 'Ngày của tỉnh' }]),
  }));

/** Faults of numbers, signers, days, grounds and what papers are in the dossier. */
export const plantedPapers: readonly Planted[] = [
  ['K01.noNumber', () => withVersion('P06', { number: null }), ['K13.notSigned']],
  ['K01.noDate', () => withVersion('P06', { signedOn: null }), ['K13.notSigned']],
  ['K01.noScan', () => withVersion('P06', { scanSha256: null })],
  ['K02.numberTwice', () => withVersion('P06', { number: '203' })],
  [
    'K03.deputyAsHead',
    () =>
      withSource(({ terms }) => ({
        terms: terms.map((one) => (one.id === 'term-deputy' ? { ...one, rank: 'head' } : one)),
      })),
  ],
  [
    'K04.notInOffice',
    () =>
      withSource(({ terms }) => ({
        choices: [{ id: 'c', dossierId: 'd1', paper: 'P02', signerTermId: 'term-deputy' }],
        terms: terms.map((one) =>
          one.id === 'term-deputy' ? { ...one, to: day('2024-12-22') } : one,
        ),
      })),
  ],
  ['K04.nobody', () => withSource(() => ({ terms: [] }))],
  [
    'K04.title',
    () =>
      withSource(({ persons }) => ({
        persons: persons.map((one) => ({ ...one, name: `Ông ${one.name}` })),
      })),
  ],
  [
    'K05.kindInPlace',
    () => withSource(({ unit }) => ({ unit: { ...unit, placeName: 'xã Nà Sương' } })),
  ],
  [
    'K05.otherPlace',
    () => withSource(({ unit }) => ({ unit: { ...unit, placeName: 'Nà Thình' } })),
  ],
  ['K08.order', () => withMeeting({ on: day('2024-12-16') })],
  ['K09.dayOff', () => withVersion('P06', { signedOn: day('2024-12-21') })],
  ['K09.dayOff', () => withVersion('P06', { signedOn: day('2024-12-22') })],
  ['K09.holiday', () => signedLast(day('2025-01-01')), ['K08.order']],
  ['K09.holiday', () => signedLast(day('2025-01-29')), ['K08.order']],
  ['K09.holiday', () => signedLast(day('2025-04-07')), ['K08.order']],
  ['K09.holiday', () => signedLast(day('2025-05-02')), ['K08.order']],
  ['K09.holiday', () => closedOn(day('2024-12-23'))],
  [
    'K10.ceased',
    () =>
      withSource(({ dossier, district }) => ({
        dossier: { ...dossier, superiorBody: 'Ủy ban nhân dân huyện Thượng Ngàn' },
        district: district && { ...district, validTo: day('2024-12-01') },
      })),
  ],
  ['K10.other', () => withDossier({ superiorBody: 'Ủy ban nhân dân huyện Pha Din' })],
  [
    'K11.repealed',
    () => withDossier({ variantBasis: 'Quyết định số 2540/QĐ-TTg ngày 30/12/2016' }),
  ],
  [
    'K11.repealed',
    () =>
      withFacts((facts) =>
        basisOf(facts, 'P01', (bases) => [
          ...bases,
          basis('Căn cứ Quyết định số 2540/QĐ-TTg ngày 30 tháng 12 năm 2016;'),
        ]),
      ),
  ],
  [
    'K11.notInForce',
    () =>
      withFacts((facts) => ({
        grounds: facts.grounds.map((one) =>
          one.key === 'guide.1680' ? { ...one, to: day('2024-12-01') } : one,
        ),
      })),
  ],
  [
    'K11.amendmentMissing',
    () =>
      withFacts((facts) =>
        basisOf(facts, 'P01', (bases) =>
          bases.filter((one) => !textOf(one).includes('211/QĐ-TTg')),
        ),
      ),
  ],
  ['K12.order', () => withFacts((facts) => basisOf(facts, 'P01', (bases) => bases.toReversed()))],
  ['K13.notMade', () => withPaper('P08', { state: 'ready' })],
  ['K13.notSigned', () => withPaper('P01', { state: 'made' })],
  ['K14.gap', () => withDossier({ draftingOffice: '' })],
  ['K14.leftover', () => withFreeText('Phát huy vai trò của ........ và Nhân dân trong xã.')],
  [
    'K15.layout',
    () =>
      withFacts(() => ({
        formBreaches: [
          { paper: 'P02', rule: 'ND30-CK-13', words: 'Không ghi học vị', found: 'ThS.' },
        ],
      })),
  ],
  ['K29.paperBeforeAsOf', () => withVersion('P06', { signedOn: day('2024-11-28') })],
  ['T01.stale', () => withPaper('P03', { state: 'stale' })],
  ['T01.signedStale', () => withPaper('P02', { state: 'signed-stale' })],
  [
    'T05.unusable',
    () =>
      withFacts(() => ({
        unusableWordings: [
          {
            paper: 'P01',
            fault: { problem: 'unknown-field', line: 4, found: 'unit.nmae', suggestion: null },
          },
        ],
      })),
  ],
  ['T06.unusable', () => withFacts(() => ({ ownDocx: [{ paper: 'P01', fault: lostField }] }))],
  ['T06.apart', () => withFacts(() => ({ ownDocx: [{ paper: 'P01', fault: null }] }))],
  [
    'T02.outline',
    () =>
      withFacts(() => ({ comparedOutlines: ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07'] })),
  ],
];
