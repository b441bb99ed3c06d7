import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { registerIds } from '#shared/registers/sheets/all-sheets.ts';
import { inCommune } from './support/commune-dossier.ts';
import { buildSampleFolder } from './support/sample-folder.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 240_000);

test('every register of the sample goes out to Excel and comes back without a change', () =>
  sample.withCopy(async ({ call, core, stage, dossierId }) => {
    for (const register of registerIds) {
      const { fileSha256, name, rows } = await call('registers.exportSheet', {
        dossierId,
        register,
      });
      expect([register, rows > 0]).toEqual([register, true]);
      const bytes = readFileSync((await core.openFile(fileSha256))?.path ?? '');
      const uploadId = await stage(name, bytes);
      const plan = await call('registers.readSheet', { dossierId, register, uploadId });
      expect([register, new Set(plan.rows.map(({ action }) => action))]).toEqual([
        register,
        new Set(['same']),
      ]);
      expect(plan.rows.length).toBe(rows);
      const done = await call('registers.importSheet', { dossierId, register, uploadId });
      expect(done).toEqual({ added: 0, changed: 0, refused: 0 });
    }
  }));

test('rows are shown before they are written, and one undo takes all of them back', () =>
  inCommune(async ({ call, stage, dossierId, unitId, undo }) => {
    const file =
      'Năm;Nguồn vốn;Phân bổ, thực hiện (đồng)\n2024;Ngân sách xã;420000000\n2024;Ngân sách tỉnh;-5';
    const uploadId = await stage('von.csv', file);
    const asked = { dossierId, register: 'funds', uploadId } as const;
    const plan = await call('registers.readSheet', asked);
    expect(plan.rows).toMatchObject([
      { line: 2, action: 'added', name: '2024, Ngân sách xã' },
      { line: 3, action: 'refused', refusal: { problem: 'negative' } },
    ]);
    expect((await call('finance.funds', { unitId })).flows).toEqual([]);
    expect(await call('registers.importSheet', asked)).toEqual({
      added: 1,
      changed: 0,
      refused: 1,
    });
    expect((await call('finance.funds', { unitId })).flows).toHaveLength(1);
    await undo();
    expect((await call('finance.funds', { unitId })).flows).toEqual([]);
  }));

test('a file without the headings of the register is refused by its name', () =>
  inCommune(async ({ core, stage, dossierId }) => {
    const uploadId = await stage('khac.csv', 'A;B\n1;2');
    const input = { dossierId, register: 'works', uploadId };
    const answer = await core.dispatch('registers.readSheet', input, { role: 'officer' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'register.noHeadings' } });
  }));
