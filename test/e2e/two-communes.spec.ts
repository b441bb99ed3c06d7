import type { Page } from '@playwright/test';
import { z } from 'zod';
import { PaperDesk } from './pages/paper-desk.ts';
import { Verification } from './pages/verification.ts';
import { findings } from './support/axe.ts';
import { callCore } from './support/core-calls.ts';
import { pdfSaying } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A district verifies two communes and forwards both with one proposal. */
test.use({ startFrom: 'complete' });

const idsSchema = z.object({ unitId: z.string(), dossierId: z.string() }).partial();
const dossiersSchema = z.array(
  z.object({ id: z.string(), unitId: z.string(), setId: z.string(), year: z.number() }),
);
const unitsSchema = z.array(
  z.object({ id: z.string(), level: z.string(), parentId: z.string().nullable() }),
);

/** A second commune of the same district with a dossier in which electricity is reported. */
const addCommune = async (
  page: Page,
): Promise<{ readonly first: string; readonly second: string }> => {
  const call = (method: string, input: unknown) => callCore(page, method, input);
  const [own] = dossiersSchema.parse(await call('dossiers.list', {}));
  const units = unitsSchema.parse(await call('units.list', {}));
  if (!own) throw new Error('the sample has a dossier');
  const parentId = units.find(({ id }) => id === own.unitId)?.parentId;
  const region = 'northern-midlands-mountains';
  const added = await call('units.create', {
    level: 'commune',
    name: 'Pắc Miều',
    parentId,
    region,
  });
  const { unitId } = idsSchema.parse(added);
  const { setId, year } = own;
  const { dossierId = '' } = idsSchema.parse(
    await call('dossiers.create', { unitId, setId, year, asOf: '2024-11-30' }),
  );
  await call('assessments.enter', { dossierId, code: '4', answer: { value: '99' } });
  return { first: own.id, second: dossierId };
};

/** A fault of a second round, the same for either commune. */
const foundOn = (page: Page, dossierId: string): Promise<unknown> =>
  callCore(page, 'review.saveFinding', {
    fields: {
      dossierId,
      stage: 'verification',
      round: 2,
      code: '',
      content: 'Danh mục minh chứng chưa ghi nơi lưu bản giấy.',
      reason: 'Danh mục minh chứng',
      request: 'Ghi đủ nơi lưu bản giấy',
      due: '2025-01-15',
      guide: 'Phòng Nông nghiệp và Phát triển nông thôn huyện',
      body: 'Đoàn thẩm tra',
      number: '',
      on: '2025-01-06',
      outcome: 'open',
      reply: '',
      place: '',
      proof: '',
      position: 1,
    },
  });

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => window.location.assign(hash), `#${address}`);

test("a district's papers for two communes", async ({ page }) => {
  const verification = new Verification(page);
  const desk = new PaperDesk(page);
  const { first, second } = await addCommune(page);

  await goTo(page, `/dossiers/${second}/reviews/verification`);
  await verification.begin('26/12/2024');
  await verification.acceptCriterion('Tiêu chí 4. Điện', 'Phòng Kinh tế và Hạ tầng');
  await expect(verification.told('Mọi chỉ tiêu của tiêu chí này đã được ghi.')).toBeVisible();
  await verification.forwardAs('Đợt 1 năm 2024');

  await goTo(page, `/dossiers/${first}/reviews/verification`);
  await verification.forwardAs('Đợt 1 năm 2024');
  await expect(verification.told('Trình cùng: xã Pắc Miều.')).toBeVisible();
  await keepScreen(page, '60-joint-verification');

  await goTo(page, `/dossiers/${second}/papers/P12`);
  await expect(desk.sheet).toContainText('xã Pắc Miều');
  for (const dossier of [second, first]) {
    await goTo(page, `/dossiers/${dossier}/papers/P14`);
    await expect(desk.sheet).toContainText(/công nhận xã Nà Sương,\s*xã\s*Pắc Miều/);
  }
  await desk.nextPage();
  await expect(desk.sheet).toContainText('kết quả của 02 đơn vị');
  await expect(desk.sheet).toContainText('19/19');
  await expect(desk.sheet).toContainText('1/19');
  await desk.make();
  await expect(desk.signForm).toBeVisible();
  await expect(desk.told(/^Văn bản chung với xã Pắc Miều: /)).toBeVisible();
  await keepScreen(page, '61-joint-proposal');
  expect(await findings(page)).toEqual([]);
  await desk.sign({
    number: '88',
    day: '10/01/2025',
    scan: pdfSaying('to-trinh-chung.pdf', 'To trinh chung'),
  });
  await expect(desk.signForm).toBeHidden();
  await goTo(page, `/dossiers/${second}/papers/P14`);
  await expect(desk.told(/88\/TTr-UBND/).first()).toBeVisible();
  await keepScreen(page, '62-joint-proposal-signed');
  await callCore(page, 'history.undoLast', {});
  await page.reload();
  await expect(desk.sheet).toBeVisible();
  await expect(desk.told(/88\/TTr-UBND/)).toHaveCount(0);

  await foundOn(page, first);
  await foundOn(page, second);
  await goTo(page, `/dossiers/${first}/papers/P13`);
  await expect(desk.sheet).toContainText('đề nghị 02 đơn vị sau hoàn thiện hồ sơ');
  await keepScreen(page, '63-joint-letter');
});
