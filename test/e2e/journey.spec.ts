import { DecisionForm } from './pages/decision-form.ts';
import { Frame } from './pages/frame.ts';
import { Home } from './pages/home.ts';
import { NewDossier } from './pages/new-dossier.ts';
import { Walk } from './pages/walk.ts';
import { pdfSaying, photo } from './support/made-files.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** One officer's first day, from an empty workspace to papers and back: every test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });
test.use({ workspace: 'empty' });

const officer = 'Lý Thị Hoa';

test('a first start leads to a dossier of the commune', async ({ page }) => {
  const home = new Home(page);
  const questions = new NewDossier(page);
  await expect(home.firstStart).toBeVisible();
  await keepScreen(page, '01-first-start');
  await home.createFirst.click();
  await questions.chooseNewPlace({ name: 'Thượng Lâm', district: 'Nậm Khao', province: 'Lĩnh Khê' });
  await keepScreen(page, '02-new-place');
  await questions.goOn();
  await new Frame(page).answerOfficer(officer);
  await questions.chooseSet('Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025', '2024');
  await keepScreen(page, '03-new-set');
  await questions.goOn();
  await questions.chooseRegion('Trung du miền núi phía Bắc');
  await keepScreen(page, '04-new-region');
  await questions.goOn();
  await expect(questions.answer('Xã Thượng Lâm')).toBeVisible();
  await keepScreen(page, '05-new-check');
  await questions.create();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thượng Lâm');
  await keepScreen(page, '06-dossier');
});

test('indicators are answered one after another by keyboard', async ({ page }) => {
  const walk = new Walk(page);
  const frame = new Frame(page);
  await expect(new Home(page).greeting(officer)).toBeVisible();
  await frame.jumpTo('1.3');
  await expect(walk.at('1.3')).toBeVisible();
  await walk.answer('Đạt');
  await expect(walk.verdict).toContainText('Đạt');
  await keepScreen(page, '07-walk-yes-no');

  await walk.next();
  await expect(walk.at('2.1')).toBeVisible();
  await expect(walk.verdict).toContainText('Chưa đủ căn cứ');
  await walk.enterProvinceLevel();
  const decision = new DecisionForm(page);
  await expect(decision.issuer).toHaveValue('Ủy ban nhân dân tỉnh Lĩnh Khê');
  await decision.fill({
    level: '80',
    number: '1187/QĐ-UBND',
    date: '25/07/2022',
    subject: 'Quy định mức đạt của một số chỉ tiêu nông thôn mới nâng cao',
  });
  await keepScreen(page, '08-walk-province-level');
  await decision.save();
  await expect(walk.required).toContainText('≥ 80%');

  await frame.jumpTo('11 Tỷ lệ nghèo');
  await expect(walk.at('11')).toBeVisible();
});

export { pdfSaying, photo };
