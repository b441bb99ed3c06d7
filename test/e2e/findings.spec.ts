import { createHash } from 'node:crypto';
import { sealFindings } from '#shared/exchange/findings/seal-findings.ts';
import type { Finding } from '#shared/exchange/findings/finding.ts';
import { day, type Instant } from '#shared/kernel/day.ts';
import { unsealedFindings } from '../fixtures/findings.ts';
import { Frame } from './pages/frame.ts';
import { Walk } from './pages/walk.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

/** What a council wrote without the program comes back, stands at its indicator and is answered. */
test.use({ startFrom: 'complete' });

const finding: Finding = {
  id: 'y-kien-1',
  place: { kind: 'indicator', code: '17.1' },
  verdict: 'undecided',
  comment: 'Bổ sung biên bản nghiệm thu của hộ chăn nuôi thôn Nà Thìn.',
  severity: 'must',
  due: day('2024-12-31'),
  department: 'Sở Nông nghiệp và Môi trường',
  writtenAt: '2024-12-24T07:00:00.000Z' as Instant,
};

const savedFor = (dossierId: string) => ({
  name: 'y-kien.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    sealFindings(
      unsealedFindings([finding, { ...finding, id: 'y-kien-2', verdict: 'met', comment: '' }], {
        dossier: { id: dossierId, unit: 'xã Nà Sương', year: 2024, setId: 'x' },
      }),
      (text) => createHash('sha256').update(text).digest('hex'),
    ),
  ),
});

test('findings of a reviewer are looked at, taken in, and stand where the officer works', async ({
  page,
}) => {
  const frame = new Frame(page);
  await frame.jumpTo('Thẩm tra');
  const [, dossierId = ''] = /dossiers\/([^/]+)\//.exec(page.url()) ?? [];
  await page.locator('input[type=file]').first().setInputFiles(savedFor(dossierId));
  const dialog = page.getByRole('dialog', { name: 'Ý kiến của cơ quan xét hồ sơ' });
  await expect(dialog).toContainText('1 nội dung mới phải hoàn thiện');
  await keepScreen(page, '116-findings-coming');
  await dialog.getByRole('button', { name: 'Nhận các nội dung mới' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(finding.comment).first()).toBeVisible();
  await frame.jumpTo('17.1');
  await expect(new Walk(page).at('17.1')).toBeVisible();
  await expect(page.getByText('Cơ quan xét hồ sơ yêu cầu hoàn thiện chỉ tiêu này')).toBeVisible();
  await keepScreen(page, '117-finding-at-indicator');
  await page.getByRole('link', { name: 'Trả lời ở trang Thẩm tra' }).click();
  await expect(page.getByText(finding.comment).first()).toBeVisible();
});
