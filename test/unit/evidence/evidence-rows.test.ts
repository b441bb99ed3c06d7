import { describe, expect, it } from 'vitest';
import { plainCitation } from '#shared/evidence/citation.ts';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { day } from '#shared/kernel/day.ts';
import {
  evidenceRows,
  filteredRows,
  noFilter,
  type EvidenceFilter,
  type Proof,
} from '../../../renderer/features/evidence/evidence-rows.ts';

const proof = (label: string, patch: Partial<Proof> = {}): Proof => ({
  id: label,
  unitId: 'u',
  form: 'paper',
  label,
  number: '',
  issuedOn: null,
  issuer: '',
  subject: '',
  kind: '',
  copyKind: 'unknown',
  signature: 'unknown',
  issuerLevel: null,
  effectiveOn: null,
  expiresOn: null,
  sheets: null,
  box: '',
  folder: '',
  location: '',
  hasPersonalData: false,
  takenAt: '',
  village: '',
  pairedWithId: null,
  pairRole: null,
  workId: null,
  note: '',
  files: [],
  links: [],
  ...patch,
});

const link = (target: string) => ({
  id: target,
  dossierId: 'd',
  target,
  evidenceId: 'e',
  pageFrom: null,
  pageTo: null,
  note: '',
  ...plainCitation,
});

const rows = evidenceRows({
  proofs: [
    proof('MC-001', {
      kind: 'Hợp đồng',
      number: '17/HĐ-MT',
      issuer: 'UBND xã',
      issuedOn: day('2024-01-02'),
      subject: 'Thu gom rác thải',
      links: [link('17.3')],
    }),
    proof('MC-002', {
      subject: 'Đường xã',
      box: 'Hộp 03',
      expiresOn: day('2024-11-29'),
      links: [link('2.1')],
    }),
    proof('AN-01', { form: 'photo', village: 'Bản Vầu' }),
  ],
  asOf: '2024-11-30',
  states: new Map([['MC-001', 'usable']]),
});

const found = (filter: Partial<EvidenceFilter>) =>
  filteredRows(rows, { ...noFilter, ...filter }).map((row) => row.proof.label);

describe('the list of proofs', () => {
  it.each([
    [{}, ['MC-001', 'MC-002', 'AN-01']],
    [{ text: 'rac THU' }, ['MC-001']],
    [{ text: '17/hd' }, ['MC-001']],
    [{ text: 'duong' }, ['MC-002']],
    [{ text: 'vau' }, ['AN-01']],
    [{ text: 'không có' }, []],
    [{ form: 'photo' as const }, ['AN-01']],
    [{ target: '2.1' }, ['MC-002']],
    [{ issuer: 'UBND xã' }, ['MC-001']],
    [{ year: '2024' }, ['MC-001']],
    [{ text: lastingCode('MC-002').toLowerCase() }, ['MC-002']],
    [{ text: 'hộp 03' }, ['MC-002']],
    [{ state: 'usable' as const }, ['MC-001']],
    [{ state: 'arrived' as const }, []],
    [{ state: 'noFile' as const }, ['MC-001', 'MC-002', 'AN-01']],
    [{ state: 'expired' as const }, ['MC-002']],
    [{ state: 'unused' as const }, ['AN-01']],
    [{ state: 'undescribed' as const }, ['AN-01']],
    [{ target: '2.1', text: 'rac' }, []],
  ])('%j', (filter, labels) => {
    expect(found(filter)).toEqual(labels);
  });
});
