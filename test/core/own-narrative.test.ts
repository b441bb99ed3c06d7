import { expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';

test('the own text of an officer follows the ledger and says what changed in it', () =>
  inCommune(async ({ call, dossierId }) => {
    const code = '9';
    const enter = (numerator: string) =>
      call('assessments.enter', { dossierId, code, answer: { numerator, denominator: '1.486' } });
    const narrative = async () =>
      (await call('assessments.indicator', { dossierId, code })).narrative;
    await enter('1.268');
    const text = 'Toàn xã có 1.268/1.486 hộ có nhà ở kiên cố, đạt 85,33%; đã xóa 1.999 nhà tạm.';
    await call('assessments.setNarrative', { dossierId, code, text });
    expect(await narrative()).toMatchObject({ own: text, changed: [], stray: ['1.999'] });

    await enter('1.286');
    expect(await narrative()).toMatchObject({
      own: 'Toàn xã có 1.286/1.486 hộ có nhà ở kiên cố, đạt 86,54%; đã xóa 1.999 nhà tạm.',
      changed: [
        { written: '1.268', now: '1.286' },
        { written: '85,33%', now: '86,54%' },
      ],
    });
    await call('assessments.renewNarrative', { dossierId, code });
    expect((await narrative()).changed).toEqual([]);
    await call('assessments.setNarrative', { dossierId, code, text: null });
    expect((await narrative()).own).toBe(null);
  }));
