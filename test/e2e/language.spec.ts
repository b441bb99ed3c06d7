import { Frame } from './pages/frame.ts';
import { Settings } from './pages/settings.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

test.use({ startFrom: 'in-progress' });

test('one switch makes the program speak English, and back', async ({ page }) => {
  const settings = new Settings(page);
  await new Frame(page).goTo('Cài đặt');
  await settings.speak('English');
  const rail = page.getByRole('navigation', { name: 'Parts of the program' });
  await expect(rail.getByRole('link', { name: 'Today' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await rail.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  await keepScreen(page, '50-english-home');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  await rail.getByRole('link', { name: 'Settings' }).click();
  await settings.speak('Tiếng Việt');
  await expect(new Frame(page).rail).toBeVisible();
});
