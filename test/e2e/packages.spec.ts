import { Frame } from './pages/frame.ts';
import { PackageDesk } from './pages/package-desk.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** A dossier becomes one file; who receives it checks it, takes it in, and sees what the second round changed. */
test.use({ startFrom: 'complete' });

test('a package is made, handed in, checked and taken in, and made again with what changed', async ({
  page,
}) => {
  const frame = new Frame(page);
  const desk = new PackageDesk(page);
  await frame.jumpTo('Gói hồ sơ');
  await keepScreen(page, '110-package-options');
  await desk.make();
  await expect(desk.done).toBeVisible();
  const first = await desk.save();
  await desk.handIn('25/12/2024', 'Văn phòng Điều phối nông thôn mới tỉnh');
  await expect(desk.submissions).toContainText('Lần 1: 25/12/2024');
  await keepScreen(page, '111-package-made');

  await frame.jumpTo('17.1');
  const walk = new Walk(page);
  await expect(walk.at('17.1')).toBeVisible();
  await walk.narrative.fill('Đã bổ sung theo ý kiến thẩm tra.');
  await walk.narrative.press('Tab');
  await frame.jumpTo('Gói hồ sơ');
  await desk.make();
  await expect(desk.done).toBeVisible();
  await expect(page.getByRole('table', { name: 'Chỉ tiêu' })).toContainText('Đã bổ sung');
  await keepScreen(page, '112-package-changes');
  const second = await desk.save();

  await frame.jumpTo('Gói nhận được');
  await keepScreen(page, '113-packages-none');
  const changed = Buffer.from(first.buffer);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  await desk.choose({ ...first, buffer: changed });
  await desk.verify();
  await expect(desk.told(/^Gói có \d+ chỗ không đúng/)).toBeVisible();
  await keepScreen(page, '114-package-damaged');
  await desk.choose(first);
  await desk.verify();
  await expect(desk.told('Gói còn nguyên như khi lập')).toBeVisible();
  await desk.take();
  await expect(desk.told('Đã nhận gói hồ sơ xã Nà Sương năm 2024')).toBeVisible();
  await desk.choose(second);
  await desk.take();
  await expect(desk.received.getByRole('row')).toHaveCount(3);
  await desk.received
    .getByRole('button', { name: /^Xem: / })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'Chỉ tiêu' })).toContainText('Đã bổ sung');
  await keepScreen(page, '115-package-compared');
});
