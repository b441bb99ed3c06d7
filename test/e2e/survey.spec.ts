import { Frame } from './pages/frame.ts';
import { Survey } from './pages/survey.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** The survey of one village as the Front's two typists do it. */
test.use({ startFrom: 'in-progress' });

const village = 'Khuổi Dẻ';
const returned = 200;
const satisfied = '+';
/** Every tenth household is not satisfied with the environment; ballot 57 is torn. */
const first = (number: number): string => {
  if (number === 57) return '0';
  return number % 10 === 0 ? `${'1'.repeat(16)}2+` : satisfied;
};
/** The second typist reads three ballots another way. */
const second = (number: number): string => {
  if (number === 20) return satisfied;
  if (number === 33) return '2+';
  return number === 57 ? satisfied : first(number);
};
const numbers = Array.from({ length: returned }, (_, at) => at + 1);

test('two hundred ballots are typed twice, compared, and counted', async ({ page }) => {
  test.setTimeout(400_000);
  const survey = new Survey(page);
  await new Frame(page).jumpTo('Lấy ý kiến hài lòng');
  await survey.begin();
  await survey.count('Phát ra', village, 205);
  await survey.count('Thu về', village, returned);
  await survey.typeBallotsOf(village);
  const typeAll = async (typed: (number: number) => string): Promise<void> => {
    await expect(survey.progress).toHaveText(`Đã nhập 0/${returned} phiếu thu về`);
    await expect(survey.desk).toBeFocused();
    for (const number of numbers) await survey.ballot(typed(number));
    await expect(survey.progress).toHaveText(`Đã nhập đủ ${returned} phiếu thu về của lần này.`);
  };
  await typeAll(first);
  await keepScreen(page, '90-ballots-first');
  await survey.turnTo('Lần 2');
  await typeAll(second);
  await survey.turnTo('Đối chiếu');
  // Four hundred ballots go to the disk one after the other, which a slow one takes its time for.
  const saved = { timeout: 120_000 };
  await expect(survey.differences.getByRole('row')).toHaveCount(4, saved);
  await keepScreen(page, '92-ballots-compared');
  await survey.settle(20, 'lần 1');
  await survey.settle(33, 'lần 1');
  await survey.settle(57, 'lần 2');
  await expect(page.getByText('Hai lần nhập giống nhau')).toBeVisible();
  await survey.back();
  await expect(survey.place(village)).toContainText(`Đủ ${returned} phiếu`, saved);
  // 180 of 200 are satisfied with the environment; all of them on the whole.
  await expect(survey.results.getByRole('row').nth(17)).toContainText('180');
  await keepScreen(page, '93-survey-results');
});
