import { beforeAll, describe, expect, test } from 'vitest';
import { buildSampleFolder, type Sample } from './support/sample-folder.ts';
import { pdfOfPages } from './support/small-files.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 480_000);

const errorsOf = async ({ call, dossierId }: Sample): Promise<readonly string[]> => {
  const { findings } = await call('check.dossier', { dossierId });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, fault, place }) => `${rule}.${fault} ${place.name || place.key}`);
};

/** What is true of the sample as it is delivered: its annexes are not made, and nobody compared a made-up commune. */
const ofSample = [
  'K13.notMade Biểu tổng hợp kết quả tự đánh giá',
  'K13.notMade Danh mục minh chứng',
  'K13.notMade Phụ lục hình ảnh',
  'K13.notMade Tờ trình đề nghị xét, công nhận',
  'K26.uncompared commune-advanced-2021-2025',
];

describe('the check of the complete sample commune', () => {
  test('finds only what is true of it, and nothing once that is done', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId, stage } = core;
      expect(await errorsOf(core)).toEqual(ofSample);
      const { dossier } = await call('dossiers.get', { dossierId });
      const { findings } = await call('check.dossier', { dossierId });
      const uncompared = findings.find(({ fault }) => fault === 'uncompared');
      expect(uncompared?.values['count']).toBe('75');
      const { criteria } = await call('assessments.evaluate', { dossierId });
      for (const { code } of criteria.flatMap(({ indicators }) => indicators))
        await call('criteria.verify', { setId: dossier.setId, code });
      await call('papers.make', {
        dossierId,
        papers: ['P01', 'P03', 'P07', 'P08'],
        formats: ['docx'],
      });
      expect(await errorsOf(core)).toEqual(['K13.notSigned Tờ trình đề nghị xét, công nhận']);
      const scanUploadId = await stage('da-ky.pdf', pdfOfPages(1));
      const signature = { number: '88', signedOn: '2024-12-24', scanUploadId };
      await call('papers.sign', { dossierId, paper: 'P01', ...signature });
      expect(await errorsOf(core)).toEqual([]);
    }));

  test('sees a changed figure in a narrative until its text is taken over', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId } = core;
      const text = 'Toàn xã có 1.463 hộ dùng điện, đạt 98,45% (MC-012).';
      await call('assessments.setNarrative', { dossierId, code: '4', text });
      expect(await errorsOf(core)).not.toContain('K27.changed 4');
      await call('assessments.enter', { dossierId, code: '4', answer: { numerator: '1.464' } });
      expect(await errorsOf(core)).toContain('K27.changed 4');
      await call('assessments.renewNarrative', { dossierId, code: '4' });
      expect(await errorsOf(core)).not.toContain('K27.changed 4');
    }));

  test('sees what a commune did not enter, and looks at a dossier with nothing in it', () =>
    sample.withCopy(async (core) => {
      const { call, dossierId, unitId } = core;
      await call('assessments.enter', { dossierId, code: '17.5', answer: { numerator: '648' } });
      expect(await errorsOf(core)).toContain('T03.notMet 17.5');
      const empty = await call('dossiers.create', {
        unitId,
        setId: 'commune-standard-2021-2025',
        year: 2024,
      });
      const { counts } = await call('check.dossier', empty);
      expect(counts.error).toBeGreaterThan(50);
    }));

  test('refuses a dossier that is not there', () =>
    sample.withCopy(async ({ refusal }) => {
      const error = await refusal('check.dossier', { dossierId: 'nothing' });
      expect(error.code).toBe('record.notFound');
    }));
});
