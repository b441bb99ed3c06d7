import type { FileReading } from '#shared/evidence/checklist/file-reading.ts';
import { day } from '#shared/kernel/day.ts';
import { fileOf } from '../../fixtures/checklist-facts.ts';
import { withProof, withSource } from './change-facts.ts';
import type { Planted } from './planted.ts';

const withReading = (label: string, reading: Partial<FileReading> | null) => () =>
  withSource(({ evidenceFiles }) => ({
    evidenceFiles: evidenceFiles.map((file) =>
      file.evidenceId === label ? { ...file, reading: fileOf(reading).reading } : file,
    ),
  }));

/** A required proof that is not there, or by one of its rules not usable. */
export const plantedProofs: readonly Planted[] = [
  [
    'K37.requiredMissing',
    () =>
      withSource(({ evidenceLinks }) => ({
        evidenceLinks: evidenceLinks.filter(({ evidenceId }) => evidenceId !== 'MC-051'),
      })),
  ],
  ['K37.kindUnknown', () => withProof('MC-032', { kind: '' })],
  // A receipt of the request is not the code.
  ['K37.wrongKind', () => withProof('MC-032', { kind: 'Giấy tiếp nhận' })],
  ['K37.receipt', () => withProof('MC-032', { subject: 'Tiếp nhận hồ sơ cấp mã số vùng trồng' })],
  ['K37.levelUnknown', () => withProof('MC-025', { issuer: 'Tổ rà soát' })],
  // The list of poor households signed by a village head.
  ['K37.wrongLevel', () => withProof('MC-025', { issuer: 'Trưởng thôn Nà Thình' })],
  ['K37.wrongYear', () => withProof('MC-012', { issuedOn: day('2023-12-29') })],
  [
    'K37.tooOld',
    () =>
      withSource(({ evidence }) => ({
        evidence: evidence.map((one) =>
          ['MC-013', 'MC-014'].includes(one.label) ? { ...one, issuedOn: day('2019-11-29') } : one,
        ),
      })),
  ],
  ['K37.notYet', () => withProof('MC-044', { effectiveOn: day('2024-12-01') })],
  ['K37.signatureUnknown', () => withProof('MC-045', { signature: 'unknown' })],
  ['K37.unsigned', () => withProof('MC-045', { signature: 'unsigned' })],
  ['K37.unsealed', () => withProof('MC-045', { signature: 'signed' })],
  ['K37.copyUnknown', () => withProof('MC-045', { copyKind: 'unknown' })],
  ['K37.unread', withReading('MC-045', null)],
  ['K37.blankPage', withReading('MC-045', { blankCount: 1, blankPages: [2] })],
  ['K37.coarse', withReading('MC-045', { lowestDpi: 199 })],
  ['K37.pagesMissing', () => withProof('MC-045', { sheets: 4 })],
];
