import { Comments } from './pages/comments.ts';
import { Frame } from './pages/frame.ts';
import { Walk } from './pages/walk.ts';
import { findings } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

test.use({ startFrom: 'in-progress' });

const question = 'Đề nghị bổ sung hợp đồng thu gom của quý IV.';

test('a question at an indicator is seen in the tree, this morning and in the list of work until it is settled', async ({
  page,
}) => {
  const frame = new Frame(page);
  const walk = new Walk(page);
  const comments = new Comments(page);
  await frame.jumpTo('17.3');
  await expect(walk.at('17.3')).toBeVisible();
  await comments.write(question);
  await expect(comments.items).toContainText(['Hoàng Ngọc Hoa']);
  await expect(comments.items.filter({ hasText: question })).toBeVisible();
  await expect(comments.box).toHaveValue('');
  const line = walk.tree.getByRole('treeitem', { name: /^.*17\.3/ });
  await expect(line.getByRole('img', { name: 'Trao đổi chưa xong (1)' })).toBeVisible();
  await keepScreen(page, '60-comments');
  expect(await findings(page)).toEqual([]);

  await comments.box.fill('Đang hỏi lại Công ty');
  await walk.next();
  await expect(walk.at('17.4')).toBeVisible();
  await expect(comments.box).toHaveValue('');
  await walk.previous();
  await expect(comments.box).toHaveValue('Đang hỏi lại Công ty');
  await comments.box.fill('');

  await frame.goTo('Hôm nay');
  await page.getByRole('link', { name: '1 trao đổi chưa xong' }).click();
  await expect(comments.items.filter({ hasText: question })).toContainText('Chỉ tiêu 17.3');
  await keepScreen(page, '61-open-comments');
  await comments.settle(question);
  await expect(page.getByText(question)).toHaveCount(0);

  await frame.jumpTo('17.3');
  await comments.reopen(question);
  await expect(line.getByRole('img', { name: 'Trao đổi chưa xong (1)' })).toBeVisible();
});
