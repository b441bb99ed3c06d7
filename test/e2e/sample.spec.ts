import { Frame } from './pages/frame.ts';
import { Home } from './pages/home.ts';
import { PaperDesk } from './pages/paper-desk.ts';
import { Papers } from './pages/papers.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** The sample commune as a newcomer finds it, in the middle of its work. */
test.use({ startFrom: 'in-progress' });

test('the morning screen tells how far the commune is and what is nearest', async ({ page }) => {
  const home = new Home(page);
  await expect(home.progress).toContainText('12/19');
  await expect(home.progress).toContainText('63/75');
  await expect(home.progress).toContainText('(84,0%)');
  await expect(home.action('18.7')).toContainText('còn thiếu 01 hộ');
  await expect(home.criteria.getByRole('link')).toHaveCount(19);
  await keepScreen(page, '20-sample-home');
  await home.action('18.7').click();
  const walk = new Walk(page);
  await expect(walk.at('18.7')).toBeVisible();
  await expect(walk.verdict).toContainText('còn thiếu 01 hộ');
  await keepScreen(page, '21-sample-walk');
});

test('a proof of the sample opens beside its figures', async ({ page }) => {
  const walk = new Walk(page);
  await new Frame(page).jumpTo('17.3');
  await expect(walk.at('17.3')).toBeVisible();
  await expect(walk.verdict).toContainText('còn thiếu 62,2 tấn');
  await expect(walk.proofs.sheet).toContainText(/HỢP\s*ĐỒNG/);
  await keepScreen(page, '22-sample-proof');
});

test('asking for recognition is refused in words while the set is not met', async ({ page }) => {
  const papers = new Papers(page);
  await new Frame(page).goTo('Văn bản');
  await expect(papers.row('Tờ trình đề nghị xét, công nhận')).toContainText('Chưa lập được');
  await keepScreen(page, '23-sample-papers');
  await papers.open('Tờ trình đề nghị xét, công nhận');
  await expect(new PaperDesk(page).told(/chưa đạt/).first()).toBeVisible();
  await expect(new PaperDesk(page).told(/2\.2, 10, 13\.5/)).toBeVisible();
  await keepScreen(page, '24-sample-refused');
});

test('the morning screen leads to the nearest gap, which closes with the number', async ({
  page,
}) => {
  const home = new Home(page);
  const walk = new Walk(page);
  await expect(home.firstAction).toContainText('18.7');
  await home.firstAction.click();
  await expect(walk.at('18.7')).toBeVisible();
  await walk.enter('Số hộ có đủ nhà tắm', '1.412');
  await expect(walk.verdict).not.toContainText('còn thiếu');
  await new Frame(page).goTo('Hôm nay');
  await expect(home.progress).toContainText('64/75');
  await expect(home.action('18.7')).toHaveCount(0);
  await expect(home.firstAction).toContainText('14.1');
});
