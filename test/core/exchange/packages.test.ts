import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { dossierDataSchema } from '#shared/exchange/dossier-data.ts';
import type { Core } from '#core/core.ts';
import { linkId } from '#core/evidence/link-id.ts';
import { openTestCore } from '../support/open-test-core.ts';
import { buildSampleFolder } from '../support/sample-folder.ts';
import { wordedPdf } from '../support/worded-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { breaches, unzip, withoutBase } from './support/independent-bag.ts';

let sample: Awaited<ReturnType<typeof buildSampleFolder>>;

beforeAll(async () => {
  sample = await buildSampleFolder('complete');
}, 120_000);

const stageBytes = async (core: Core, name: string, bytes: Uint8Array): Promise<string> => {
  const staged = await core.stage(name, Readable.from([bytes]));
  if (!staged.ok) throw new Error(staged.error.code);
  return staged.value.uploadId;
};

const storedPath = async (core: Core, sha256: string): Promise<string> =>
  (await core.openFile(sha256))?.path ?? expect.fail(`${sha256} is not in the store`);

describe('a package of the sample commune', () => {
  test(
    'holds papers, proofs and data, and verifies',
    () =>
      sample.withCopy(async ({ core, dossierId, call }) => {
        const made = await call('packages.make', { dossierId });
        const [file] = made.files;
        if (!file) return expect.fail('no file');
        expect(made.files).toHaveLength(1);
        expect(made.refused).toEqual([]);
        expect(made.changes).toBeNull();
        expect(file.name).toMatch(/^ho-so-xa-na-suong-\d{4}-\d{8}\.zip$/);
        const stored = await storedPath(core, file.sha256);
        expect(createHash('sha256').update(readFileSync(stored)).digest('hex')).toBe(made.sha256);
        const files = await unzip(stored);
        expect(breaches(withoutBase(files))).toEqual([]);
        const told = dossierDataSchema.parse(
          JSON.parse(Buffer.from(withoutBase(files).get('data/dossier.json') ?? []).toString()),
        );
        for (const { path: name } of told.files) expect([...files.keys()].join()).toContain(name);
        const verified = await call('packages.verify', {
          uploadIds: [await stageBytes(core, 'goi.zip', readFileSync(stored))],
        });
        expect(verified).toMatchObject({ ok: true, problems: [], about: { id: made.id } });
        const [row] = await call('packages.submissions', { dossierId });
        expect(row).toMatchObject({ id: made.id, packageHash: made.sha256, round: null });
      }),
    120_000,
  );

  test(
    'handed in again it tells what changed since, and only that',
    () =>
      sample.withCopy(async ({ core, dossierId, call, refusal, stage }) => {
        const first = await call('packages.make', { dossierId });
        const handedIn = { on: '2024-12-02', to: 'Văn phòng Điều phối nông thôn mới tỉnh' };
        expect(await call('packages.handIn', { id: first.id, handedIn })).toMatchObject({
          round: 1,
        });
        const same = await call('packages.make', { dossierId });
        expect(same.changes?.indicators).toEqual([]);
        const states = new Set(same.changes?.items.map(({ state }) => state));
        expect([...states]).toEqual(['unchanged']);

        const [row0] = await call('packages.submissions', { dossierId });
        const data = dossierDataSchema.parse(
          JSON.parse(readFileSync(await storedPath(core, row0?.dataSha256 ?? ''), 'utf8')),
        );
        const replaced = data.proofs.find(({ uses }) => uses.length === 1);
        if (!replaced) return expect.fail('the sample has no such proof');
        const page = wordedPdf(['Trang bổ sung'.normalize('NFD').replaceAll(/\p{M}|đ/gu, '')]);
        const [more, other] = [
          await stage('bo-sung.pdf', page),
          await stage('moi.pdf', wordedPdf(['Moi'])),
        ];
        await call('evidence.addFiles', { evidenceId: replaced.id, uploadIds: [more] });
        const added = await call('evidence.add', {
          dossierId,
          targets: ['17.1'],
          uploadIds: [other],
        });
        await call('assessments.setNarrative', {
          dossierId,
          code: '17.1',
          text: 'Đã bổ sung.',
        });
        const later = await call('packages.make', { dossierId });
        const changed = later.changes?.items.filter(
          ({ kind, state }) => kind === 'proof' && state !== 'unchanged',
        );
        expect(new Map(changed?.map(({ id, state }) => [id, state]))).toEqual(
          new Map([
            [replaced.id, 'replaced'],
            [added.evidenceId, 'new'],
          ]),
        );
        expect(later.changes?.indicators).toMatchObject([
          { code: '17.1', fields: [{ field: 'narrative', after: 'Đã bổ sung.' }] },
        ]);
        const again = { ...handedIn, on: '2024-12-12' };
        expect(await call('packages.handIn', { id: later.id, handedIn: again })).toMatchObject({
          round: 2,
        });
        await call('evidence.unlink', { linkId: linkId(dossierId, '17.1', added.evidenceId) });
        const last = await call('packages.make', { dossierId });
        const withdrawn = last.changes?.items.filter(({ state }) => state === 'withdrawn');
        expect(withdrawn?.map(({ id }) => id)).toEqual([added.evidenceId]);
        await call('packages.handIn', { id: first.id, handedIn: null });
        const row = (await call('packages.submissions', { dossierId })).find(
          ({ id }) => id === first.id,
        );
        expect(row).toMatchObject({ round: null, handedInOn: null });
        const unknown = await refusal('packages.handIn', { id: 'none', handedIn: null });
        expect(unknown.code).toBe('record.notFound');
      }),
    120_000,
  );

  test(
    'locked and parted, it is taken in by a council, whose files open',
    () =>
      sample.withCopy(async ({ core, dossierId, call }) => {
        using folder = temporaryFolder();
        const council = await openTestCore(path.join(folder.path, 'council'));
        const passphrase = 'xã Nà Sương 2024';
        const made = await call('packages.make', { dossierId, passphrase, carrier: 'email' });
        expect(made.files.every(({ name }) => name.includes('.zip.age'))).toBe(true);
        const uploadIds: string[] = [];
        for (const { name, sha256 } of made.files.toReversed()) {
          const stream = createReadStream(await storedPath(core, sha256));
          const staged = await council.core.stage(name, stream);
          if (!staged.ok) return expect.fail(staged.error.code);
          uploadIds.push(staged.value.uploadId);
        }
        const received = await council.call('packages.import', { uploadIds, passphrase });
        expect(received).toMatchObject({ id: made.id, isNew: true, sha256: made.sha256 });
        const data = await council.call('packages.receivedData', { id: made.id });
        const proof = data.files.find(({ role }) => role === 'proof');
        if (!proof) return expect.fail('no proof');
        expect(
          await council.call('packages.openFile', { id: made.id, path: proof.path }),
        ).toMatchObject({
          sha256: proof.sha256,
        });
        const bytes = readFileSync(await storedPath(council.core, proof.sha256));
        expect(bytes.equals(readFileSync(await storedPath(core, proof.sha256)))).toBe(true);
        const unknown = await council.refusal('packages.openFile', { id: made.id, path: 'x' });
        expect(unknown.code).toBe('package.noSuchFile');
        expect(
          await council.call('packages.compareReceived', { before: made.id, after: made.id }),
        ).toMatchObject({
          indicators: [],
        });
        await council.close();
      }),
    120_000,
  );

  test(
    'a copy for everybody holds no personal data and says what it lacks',
    () =>
      sample.withCopy(async ({ core, dossierId, call }) => {
        const made = await call('packages.make', { dossierId, isPublicCopy: true });
        const [file] = made.files;
        if (!file) return expect.fail('no file');
        expect(made.removed).not.toBeNull();
        const stored = await storedPath(core, file.sha256);
        const verified = await call('packages.verify', {
          uploadIds: [await stageBytes(core, file.name, readFileSync(stored))],
        });
        expect(verified).toMatchObject({ ok: true, about: { kind: 'public-copy' } });
        expect([...(await unzip(stored)).keys()].join()).not.toContain('journal');
      }),
    120_000,
  );

  test(
    'a damaged one is refused as a whole, and nothing is taken in',
    () =>
      sample.withCopy(async ({ core, dossierId, call, refusal }) => {
        const made = await call('packages.make', { dossierId });
        const bytes = readFileSync(await storedPath(core, made.sha256));
        const changed = bytes.with(
          Math.floor(bytes.length / 2),
          (bytes.at(bytes.length / 2) ?? 0) ^ 1,
        );
        const uploadIds = [await stageBytes(core, 'goi.zip', changed)];
        expect(await refusal('packages.import', { uploadIds })).toMatchObject({
          code: 'package.damaged',
        });
        expect(await call('packages.received', {})).toEqual([]);
      }),
    120_000,
  );

  test(
    'a stored file that the medium has spoilt keeps the package from being made',
    () =>
      sample.withCopy(async ({ core, dossierId, call, refusal }) => {
        const made = await call('packages.make', { dossierId });
        const files = await unzip(await storedPath(core, made.sha256));
        const scan = [...files].find(([name]) => name.includes('/proofs/'));
        if (!scan) return expect.fail('no proof');
        const [name, content] = scan;
        const sha256 = createHash('sha256').update(content).digest('hex');
        writeFileSync(await storedPath(core, sha256), Buffer.alloc(content.length));
        const error = await refusal('packages.make', { dossierId });
        expect(error).toMatchObject({ code: 'package.sourceDamaged' });
        expect(name).toContain(String(error.details?.['path']));
      }),
    120_000,
  );
});
