import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { newWork } from './support/new-work.ts';

const withWork = async ({ call, unitId }: Commune) => {
  const { id: workId } = await call('finance.saveWork', { fields: { ...newWork, unitId } });
  return { ...voucher, unitId, workId };
};

const voucher = {
  paidOn: day('2024-06-14'),
  source: 'commune' as const,
  amountDong: 4_000_000,
  voucher: 'GRT 0001/2024',
  evidenceId: null,
  page: null,
  note: '',
};

test('vouchers that do not add up to what the work says was paid are pointed out', () =>
  inCommune(async (core) => {
    const { call, unitId } = core;
    const fields = await withWork(core);
    await call('finance.savePayment', { fields });
    const { workId } = fields;
    expect((await call('finance.works', { unitId })).differences).toEqual([
      { kind: 'paid', workId, stated: 5_000_000, parts: 4_000_000 },
    ]);
    await call('finance.savePayment', { fields: { ...fields, amountDong: 1_000_000 } });
    expect((await call('finance.works', { unitId })).differences).toEqual([]);
  }));

test('a payment of a work that is not there, or below zero, is refused and nothing is written', () =>
  inCommune(async (core) => {
    const { call, unitId } = core;
    const fields = await withWork(core);
    const refused = async (change: object) =>
      core.core.dispatch(
        'finance.savePayment',
        { fields: { ...fields, ...change } },
        { role: 'officer' },
      );
    expect(await refused({ workId: 'nobody' })).toMatchObject({
      ok: false,
      error: { code: 'record.notFound' },
    });
    expect(await refused({ amountDong: -1 })).toMatchObject({
      ok: false,
      error: { code: 'finance.negative' },
    });
    expect((await call('finance.works', { unitId })).payments).toEqual([]);
  }));

test('payments go with their work, and one undo brings all of them back', () =>
  inCommune(async (core) => {
    const { call, unitId, undo } = core;
    const fields = await withWork(core);
    await call('finance.savePayment', { fields });
    await call('finance.removeWork', { id: fields.workId });
    expect((await call('finance.works', { unitId })).payments).toEqual([]);
    await undo();
    expect((await call('finance.works', { unitId })).payments).toMatchObject([voucher]);
  }));

test('rows from Excel name the work by its code; an unknown code is refused by its heading', () =>
  inCommune(async (core) => {
    const { call, stage, dossierId, unitId } = core;
    const { workId } = await withWork(core);
    const heads = 'Mã công trình;Ngày thanh toán;Nguồn vốn;Số tiền (đồng);Số chứng từ, hóa đơn';
    const rows = ['ct-01;14/6/2024;Ngân sách xã;4000000;01', 'CT-99;14/6/2024;Ngân sách xã;5;02'];
    const uploadId = await stage('giai-ngan.csv', [heads, ...rows].join('\n'));
    const asked = { dossierId, register: 'payments', uploadId } as const;
    expect((await call('registers.readSheet', asked)).rows).toMatchObject([
      { action: 'added' },
      { action: 'refused', refusal: { problem: 'unfit', header: 'Mã công trình' } },
    ]);
    expect(await call('registers.importSheet', asked)).toMatchObject({ added: 1, refused: 1 });
    expect((await call('finance.works', { unitId })).payments).toMatchObject([
      { workId, source: 'commune', amountDong: 4_000_000, evidenceId: null },
    ]);
  }));
