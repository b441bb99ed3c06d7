import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evaluationSchema } from '#shared/contract/assessments.views.ts';
import { countsSchema, findingSchema } from '#shared/dossier/check/finding.ts';
import { lockedPdf } from '../core/support/locked-pdf.ts';
import { pdfOfPages } from '../core/support/small-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso, startHoso } from './run-hoso.ts';

const set = 'commune-advanced-2021-2025';
const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);
const data = ['--data', at('workspace')];
const idSchema = z.object({ dossierId: z.string() });

let dossier: readonly string[] = [];

const created = [
  'dossier',
  'create',
  '--unit-name',
  'Mường Lạn',
  '--level',
  'commune',
  '--set',
  set,
  '--variant',
  'northern-midlands-mountains',
  '--year',
  '2024',
  ...data,
];

beforeAll(async () => {
  await buildCommandLine();
  expect(await runHoso(['init', ...data])).toMatchObject({
    code: 0,
    value: { id: expect.anything() },
  });
  const { value } = await runHoso(created.concat('--province', 'Lĩnh Khê'));
  dossier = ['--dossier', idSchema.parse(value).dossierId, ...data];
}, 120_000);

afterAll(() => folder[Symbol.dispose]());

describe('hoso', () => {
  test('tells its methods and sets without a workspace', async () => {
    const methods = await runHoso(['methods']);
    const row = z.object({
      name: z.string(),
      kind: z.enum(['query', 'command']),
      input: z.object({ type: z.literal('object') }),
      output: z.object({}),
    });
    expect(z.array(row).parse(methods.value).length).toBeGreaterThan(70);
    const { value, code } = await runHoso(['sets']);
    expect(code).toBe(0);
    expect(value).toContainEqual(
      expect.objectContaining({ id: set, level: 'commune', criteria: 19, indicators: 75 }),
    );
  });

  test('imports results and evaluates them', async () => {
    const file = at('kết quả.json');
    const rows = [
      { code: '4', numerator: 1486, denominator: 1486 },
      { code: '8.2', numerator: 1999, denominator: 2500 },
      { code: '99.9', value: 1 },
    ];
    writeFileSync(file, JSON.stringify(rows));
    const imported = await runHoso(['results', 'import', file, ...dossier]);
    expect(imported).toMatchObject({
      code: 0,
      value: { imported: 2, rejected: [{ row: 3, code: '99.9' }] },
    });
    const { code, value } = await runHoso(['evaluate', ...dossier]);
    const { totals, criteria } = evaluationSchema.parse(value);
    expect(code).toBe(0);
    expect(totals.indicators).toMatchObject({ met: 1, notMet: 1, counted: 1, percent: '1.3' });
    const rowsOf = criteria.flatMap(({ indicators }) => indicators);
    expect(rowsOf.find((row) => row.code === '8.2')).toMatchObject({
      verdict: 'not-met',
      value: '79.96',
      required: '>= 80',
      reason: 'misses-threshold',
    });
  });

  test('adds a proof whose name is not in NFC, and calls methods from standard input', async () => {
    const file = at('Biên bản Nà Sương.pdf'.normalize('NFD'));
    writeFileSync(file, pdfOfPages(2));
    const about = ['--number', '181/BC-UBND', '--date', '14/11/2024', '--issuer', 'UBND xã'];
    const added = await runHoso([
      'evidence',
      'add',
      file,
      '--indicator',
      '4',
      ...about,
      ...dossier,
    ]);
    expect(added).toMatchObject({
      code: 0,
      value: { label: 'MC-001', files: [{ name: 'Biên bản Nà Sương.pdf', pages: 2 }] },
    });
    const { evidenceId } = z.object({ evidenceId: z.string() }).parse(added.value);
    const input = JSON.stringify({ evidenceId });
    const got = await runHoso(['call', 'evidence.get', '-', ...data], input);
    expect(got.value).toMatchObject({ number: '181/BC-UBND', issuedOn: '2024-11-14' });
  });

  test('checks a dossier; what it finds is an answer, not a failure', async () => {
    const { code, value } = await runHoso(['check', ...dossier]);
    expect(code).toBe(0);
    const { findings, counts } = z
      .object({ findings: z.array(findingSchema), counts: countsSchema })
      .parse(value);
    expect(findings.length).toBe(counts.error + counts.warning + counts.note);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'T03',
        severity: 'error',
        place: expect.objectContaining({ kind: 'indicator', key: '8.2' }),
      }),
    );
  });

  test('makes papers and names the files it wrote', async () => {
    const out = at('giấy tờ');
    const words = ['papers', '--out', out, '--format', 'docx', '--paper', 'P06', ...dossier];
    const { code, value } = await runHoso(words);
    expect(code).toBe(0);
    const [paper] = z
      .array(z.object({ paper: z.string(), format: z.string(), file: z.string() }))
      .parse(value);
    expect(paper).toMatchObject({ paper: 'P06', format: 'docx' });
    expect(
      readFileSync(paper?.file ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('says of each paper in which state it is handed out, and names the grade in the file', async () => {
    const words = ['papers', '--out', at('biểu'), '--format', 'docx', '--paper', 'P03', ...dossier];
    const { value } = await runHoso(words);
    const [paper] = z.array(z.object({ state: z.string(), file: z.string() })).parse(value);
    expect(paper?.state).toBe('made');
    expect(paper?.file).toContain('-nong-thon-moi-');
  });

  test('does not take a file for the folder of papers', async () => {
    writeFileSync(at('hồ sơ.txt'), 'giữ nguyên');
    for (const out of [at('hồ sơ.txt'), path.join(at('hồ sơ.txt'), 'con')]) {
      const { code, value } = await runHoso(['papers', '--out', out, ...dossier]);
      expect(code).toBe(1);
      expect(value).toMatchObject({ error: { code: 'store.notAFolder' } });
    }
    expect(readFileSync(at('hồ sơ.txt'), 'utf8')).toBe('giữ nguyên');
  });

  test('refuses with a code, a sentence and exit code 1, and then changes nothing', async () => {
    writeFileSync(at('trống.pdf'), '');
    writeFileSync(at('khóa.pdf'), await lockedPdf());
    writeFileSync(at('giả.xlsx'), 'không phải bảng tính');
    writeFileSync(at('lớn.pdf'), '%PDF');
    truncateSync(at('lớn.pdf'), 2 ** 31);
    mkdirSync(at('thư mục.pdf'));
    const changes = async (): Promise<unknown> =>
      (await runHoso(['call', 'history.list', '{"limit":1}', ...data])).value;
    const before = await changes();
    const add = (file: string) => ['evidence', 'add', file, '--indicator', '4', ...dossier];
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['record.notFound', ['evaluate', '--dossier', 'nothing', ...data]],
      ['record.notFound', ['check', '--dossier', 'nothing', ...data]],
      ['call.invalidInput', ['evaluate', '--dossier', '../x', ...data]],
      ['call.unknownMethod', ['call', 'units.burn', '{}', ...data]],
      ['evidence.emptyFile', add(at('trống.pdf'))],
      ['evidence.encryptedPdf', add(at('khóa.pdf'))],
      ['evidence.tooLarge', add(at('lớn.pdf'))],
      ['evidence.vanished', add(at('không có.pdf'))],
      ['evidence.vanished', add(at('thư mục.pdf'))],
      ['evidence.pathNotAllowed', add(`${folder.path}/x/../trống.pdf`)],
      ['import.notAWorkbook', ['results', 'import', at('giả.xlsx'), ...dossier]],
      ['criteria.unknownSet', created.with(7, 'golden').concat('--district', 'Mới')],
      ['unit.wrongLevel', created.with(5, 'village')],
      ['criteria.unknownVariant', created.with(9, 'atlantis').with(3, 'Tả Van')],
      ['workspace.notFound', ['evaluate', '--dossier', 'd', '--data', at('nowhere')]],
    ];
    for (const [expected, words] of cases) {
      const { code, value, told } = await runHoso(words);
      expect([expected, code, value]).toMatchObject([expected, 1, { error: { code: expected } }]);
      expect(told).not.toBe('');
    }
    expect(await changes()).toEqual(before);
    expect(existsSync(at('nowhere'))).toBe(false);
  }, 60_000);

  test('asks for the right words with exit code 2, and writes nothing to standard output', async () => {
    const cases = [
      [],
      ['burn', ...data],
      ['evaluate', ...data],
      ['evaluate', ...dossier, '--indicater', '4'],
      ['evaluate', 'all', ...dossier],
      ['evidence', 'add', '--indicator', '4', ...dossier],
      ['call', 'units.list', '{', ...data],
      ['demo', '--variant', 'golden', ...data],
      ['papers', '--out', at('x'), '--format', 'doc', ...dossier],
      created.with(11, 'năm nay'),
      created.slice(0, 3),
    ];
    for (const words of cases) {
      expect([words, await runHoso(words)]).toMatchObject([words, { code: 2, value: undefined }]);
    }
  }, 60_000);

  test('works while another process has the workspace open', async () => {
    const host = startHoso(['serve', ...data]);
    try {
      const address = await new Promise<string>((resolve, reject) => {
        host.stdout?.once('data', (line: Buffer) => resolve(line.toString()));
        host.once('exit', () => reject(new Error('the host ended')));
      });
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/);
      const file = at('a.pdf');
      writeFileSync(file, pdfOfPages(1));
      const added = await runHoso(['evidence', 'add', file, '--indicator', '9', ...dossier]);
      expect(added.code).toBe(0);
      expect((await runHoso(['evaluate', ...dossier])).code).toBe(0);
      const gone = await runHoso(['evaluate', '--dossier', 'nothing', ...data]);
      expect(gone).toMatchObject({ code: 1, value: { error: { code: 'record.notFound' } } });
    } finally {
      const ended = new Promise((resolve) => host.once('exit', resolve));
      host.kill('SIGTERM');
      await ended;
    }
  }, 60_000);
});
