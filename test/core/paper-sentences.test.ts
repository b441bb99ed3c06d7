import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { paintPhoto } from '#core/sample/paint-photo.ts';
import { buildSampleFolder } from './support/sample-folder.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 240_000);

const sentences: readonly (readonly [string, string])[] = [
  [
    '1.3',
    'Quy hoạch chi tiết xây dựng trung tâm xã hoặc điểm dân cư mới đã được Ủy ban nhân dân huyện Thượng Ngàn phê duyệt tại Quyết định số 942/QĐ-UBND ngày 11/5/2023. Xã đạt yêu cầu của chỉ tiêu.',
  ],
  [
    '3.3',
    'Chỉ tiêu do Ủy ban nhân dân tỉnh quy định; theo Quyết định số 1902/QĐ-UBND ngày 08/11/2024, mức đạt chuẩn là từ 15% trở lên. Tổng diện tích cây trồng chủ lực trên địa bàn là 96,0 ha; đã áp dụng tưới tiên tiến, tiết kiệm nước 19,2 ha, đạt 20,00%.',
  ],
  [
    '5.3',
    'Ủy ban nhân dân huyện Thượng Ngàn kiểm tra, công nhận kết quả phổ cập giáo dục tiểu học và phổ cập giáo dục trung học cơ sở của xã năm 2024 ở mức độ 3 (Quyết định số 2534/QĐ-UBND ngày 15/11/2024), bằng mức quy định (mức độ 3).',
  ],
  [
    '5.5',
    'Ủy ban nhân dân huyện Thượng Ngàn đánh giá, xếp loại cộng đồng học tập của xã năm 2024 ở mức Tốt (Quyết định số 2391/QĐ-UBND ngày 30/10/2024), cao hơn mức quy định (Khá).',
  ],
  [
    '10',
    'Thu nhập bình quân đầu người năm 2024 ước đạt 54,3 triệu đồng/người, cao hơn mức quy định năm 2024 đối với vùng Trung du miền núi phía Bắc (từ 54 triệu đồng/người trở lên).',
  ],
  [
    '17.9',
    'Xã có nghĩa trang đáp ứng các quy định của pháp luật và theo quy hoạch (Quyết định số 61/QĐ-UBND ngày 24/3/2023).',
  ],
];

test('an indicator of the complete sample is told as an officer would write it', () =>
  sample.withCopy(async ({ call, dossierId }) => {
    for (const [code, sentence] of sentences) {
      const { narrative } = await call('assessments.indicator', { dossierId, code });
      expect(narrative.draft).toBe(sentence);
    }
  }));

test('a photo damaged on the disk is named, and the other papers are made', () =>
  sample.withCopy(async ({ call, stage, dossierId, folder }) => {
    const whole = paintPhoto(4242);
    const uploadIds = [await stage('IMG_0042.jpg', whole)];
    const metadata = { subject: 'Sân nhà văn hóa thôn Cốc Lương' };
    await call('evidence.add', { dossierId, targets: ['6.1'], uploadIds, metadata });
    damageStored(folder, whole);
    const order = { dossierId, papers: ['P07', 'P08'], formats: ['docx' as const] };
    const { made, refused } = await call('papers.make', order);
    expect(made.map(({ paper }) => paper)).toEqual(['P07']);
    expect(refused).toMatchObject([
      {
        paper: 'P08',
        error: {
          code: 'evidence.damagedImage',
          details: { name: expect.stringContaining('Sân nhà văn hóa thôn Cốc Lương') },
        },
      },
    ]);
  }));

/** As a failing disk does: the file keeps its length and loses its second half. */
const damageStored = (folder: string, bytes: Uint8Array): void => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stored = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    file.includes(sha256),
  );
  if (stored === undefined) throw new Error('the photo is not in the store');
  const half = bytes.length / 2;
  writeFileSync(
    path.join(folder, stored),
    bytes.map((byte, at) => (at < half ? byte : 0)),
  );
};
