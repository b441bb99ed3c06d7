import { citationDoubts } from '#shared/evidence/citation.ts';
import { day } from '#shared/kernel/day.ts';
import { toTcvn3 } from '#shared/kernel/legacy-text/tcvn3.ts';
import {
  withContradiction,
  withFacts,
  withFreeText,
  withMeeting,
  withProof,
  withSource,
  withText,
} from './change-facts.ts';
import type { Planted } from './planted.ts';

const photoFile = (change: object) => () =>
  withSource(({ evidence, evidenceFiles }) => {
    const photo = evidence.find(({ label }) => label === 'AN-04');
    return {
      evidenceFiles: evidenceFiles.map((one) =>
        one.evidenceId === photo?.id ? { ...one, ...change } : one,
      ),
    };
  });

const work = (change: object) => () =>
  withSource(({ works }) => ({
    works: works.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
  }));

const answer = (change: object) => () =>
  withSource(({ answers }) => ({
    answers: answers.map((one, at) => (at === 3 ? { ...one, ...change } : one)),
  }));

/** Faults of words, figures, proofs and registers. */
export const plantedRegisters: readonly Planted[] = [
  ['K06.otherUnit', () => withText('9', 'Nhà ở của các hộ dân tại xã Khau Vàn đều kiên cố.')],
  ['K07.period', () => withFreeText('Kế hoạch giai đoạn 2016 - 2020 được thực hiện tốt.')],
  [
    'K07.year',
    () => withFreeText('Xã đề nghị công nhận nông thôn mới nâng cao năm 2023 như trên.'),
  ],
  ['K16.oldFont', () => withFreeText(toTcvn3('xã đã hoàn thành các tiêu chí của năm') ?? '')],
  ['K16.spelling', () => withFreeText('Đảng uỷ xã lãnh đạo toàn diện, đồng bộ trên các lĩnh vực.')],
  ['K17.twoValues', () => withContradiction('two-values')],
  ['K17.inText', () => withFreeText('Đã lấy ý kiến của 1.468 hộ dân trong xã.')],
  ['K18.sum', () => withContradiction('parts')],
  ['K18.villages', () => withContradiction('villages')],
  ['K18.villageCount', () => withContradiction('village-count')],
  ['K18.share', () => withContradiction('share')],
  ['K18.above', () => withContradiction('slots')],
  // With a debt the report asks how it will be paid.
  ['K31.debt', work({ acceptedDong: 5_931_000_000, allottedDong: 5_745_000_000 }), ['K14.gap']],
  ['K31.noApproval', work({ approval: '' })],
  ['K32.sum', () => withContradiction('parts', 'funds.central.2024')],
  ['K32.unit', () => withFreeText('Nhân dân đóng góp 2.165 tỷ đồng tiền mặt.')],
  ['K33.none', () => withSource(() => ({ publication: null }))],
  [
    'K33.tooShort',
    () =>
      withSource(({ publication }) => ({
        publication: publication && { ...publication, from: day('2024-12-04') },
        broadcasts: ['05', '09', '12', '14', '16'].map((date) => ({
          id: date,
          dossierId: 'd1',
          on: day(`2024-12-${date}`),
          note: '',
        })),
      })),
  ],
  [
    'K33.tooFewBroadcasts',
    () => withSource(({ broadcasts }) => ({ broadcasts: broadcasts.slice(0, 4) })),
  ],
  [
    'K33.noPlaces',
    () =>
      withSource(({ publication }) => ({
        publication: publication && { ...publication, places: ' ' },
      })),
    ['K14.gap'],
  ],
  ['K34.noAnswer', answer({ number: '' })],
  ['K34.noDate', answer({ on: null })],
  ['K34.beforePublication', answer({ on: day('2024-12-01') })],
  ['K34.afterReport', answer({ on: day('2024-12-19') })],
  [
    'K34.open',
    () =>
      withSource(({ opinions }) => ({
        opinions: opinions.map((one, at) => (at === 0 ? { ...one, outcome: 'open' } : one)),
      })),
    ['K14.gap'],
  ],
  ['K35.none', () => withSource(() => ({ meeting: null, attendees: [], speeches: [] }))],
  ['K35.presentAboveInvited', () => withMeeting({ invited: 39 })],
  ['K35.votes', () => withMeeting({ blank: 1 })],
  ['K35.list', () => withSource(({ attendees }) => ({ attendees: attendees.slice(1) }))],
  ['K35.share', () => withMeeting({ agree: 35, disagree: 5 })],
  [
    'K35.sameChair',
    () => withMeeting({ secretary: 'Hoàng Văn Thuyên', chair: 'Hoàng Văn Thuyên' }),
  ],
  [
    'K37.missing',
    () =>
      withSource(({ evidenceLinks }) => ({
        evidenceLinks: evidenceLinks.filter(({ target }) => target !== '4'),
      })),
  ],
  [
    'K37.conditionUnproved',
    () =>
      withFacts(({ conditions }) => ({
        conditions: conditions.map((one, at) => (at === 1 ? { ...one, proof: null } : one)),
      })),
  ],
  [
    'K37.noFile',
    () =>
      withSource(({ evidenceFiles }) => ({
        evidenceFiles: evidenceFiles.slice(0, -4).concat(evidenceFiles.slice(-3)),
      })),
  ],
  ['K37.expired', () => withProof('MC-044', { expiresOn: day('2024-11-29') })],
  ['K37.expiredSince', () => withProof('MC-044', { expiresOn: day('2024-11-30') })],
  ['K38.noDate', () => withProof('MC-012', { issuedOn: null })],
  ['K38.noNumber', () => withProof('MC-012', { number: '' })],
  [
    'K38.notDescribed',
    () => withProof('MC-012', { subject: '' }),
    // Of a paper without a subject nobody knows which required one it is.
    ['K37.requiredMissing'],
  ],
  [
    'K38.twice',
    () =>
      withSource(({ evidence }) => {
        const twin = evidence.find(({ label }) => label === 'MC-012');
        const same = twin && { number: twin.number, issuedOn: twin.issuedOn, issuer: twin.issuer };
        return {
          evidence: evidence.map((one) => (one.label === 'MC-025' ? { ...one, ...same } : one)),
        };
      }),
    ['K37.wrongLevel'],
  ],
  [
    'K38.pageBeyond',
    () =>
      withSource(({ evidenceLinks }) => ({
        evidenceLinks: evidenceLinks.map((one) =>
          one.target === '4' ? { ...one, pageFrom: 3, pageTo: 5 } : one,
        ),
      })),
  ],
  ...citationDoubts.map((doubt): Planted => [
    `K38.${doubt}`,
    () =>
      withSource(({ evidenceLinks }) => ({
        evidenceLinks: evidenceLinks.map((one) => (one.target === '4' ? { ...one, doubt } : one)),
      })),
  ]),
  ['K39.secret', () => withProof('MC-046', { note: 'Đóng dấu MẬT.' })],
  ['K39.personalData', () => withProof('MC-025', { hasPersonalData: true })],
  ['K39.plainCopy', () => withProof('MC-025', { copyKind: 'copy' })],
  ['K40.noCaption', () => withProof('AN-04', { subject: '' })],
  ['K40.noDay', () => withProof('AN-04', { takenAt: '' })],
  ['K40.noVillage', () => withProof('AN-04', { village: '' })],
  [
    'K40.afterEarlier',
    () => withProof('AN-02', { takenAt: '2021-03-14T08:40' }),
    ['K40.beforeWork'],
  ],
  ['K40.beforeWork', () => withProof('AN-02', { takenAt: '2023-04-07T08:40' })],
  ['K40.beforeLate', () => withProof('AN-01', { takenAt: '2023-04-11T09:12' })],
  [
    'K40.paperBeforeWork',
    () => withProof('MC-018', { workId: 'CT-01', issuedOn: day('2023-04-07') }),
  ],
  ['K40.otherVillage', () => withProof('AN-04', { village: 'Khuổi Dẻ' })],
  ['K40.noWorkStart', work({ startedOn: null })],
  ['K40.noWorkVillage', work({ villages: '' })],
  ['K40.acceptedEarlier', work({ acceptedOn: day('2023-04-07') })],
  ['K40.small', photoFile({ widthPx: 640, heightPx: 480 })],
  [
    'K40.twice',
    () =>
      withSource(({ evidence, evidenceFiles }) => {
        const ids = ['AN-01', 'AN-04'].map(
          (label) => evidence.find((one) => one.label === label)?.id ?? '',
        );
        const first = evidenceFiles.find(({ evidenceId }) => evidenceId === ids[0]);
        return {
          evidenceFiles: evidenceFiles.map((one) =>
            one.evidenceId === ids[1] ? { ...one, sha256: first?.sha256 ?? '' } : one,
          ),
        };
      }),
  ],
];
