import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealFindings } from '#shared/exchange/findings/seal-findings.ts';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from '../support/commune-dossier.ts';
import { twoHundredFindings, unsealedFindings } from '../../fixtures/findings.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const codes = ['1.1', '2.1', '13.1', '17.3'];

/** The file that a reviewer saved from the viewer of a package of this commune. */
const savedBy = async (
  { stage }: Commune,
  change: Parameters<typeof unsealedFindings>[1],
  damage: (text: string) => string = (text) => text,
): Promise<string> => {
  const sealed = sealFindings(unsealedFindings(twoHundredFindings(codes), change), hash);
  return stage('y-kien.json', damage(sealed));
};

const ofDossier = (dossierId: string) => ({
  dossier: { id: dossierId, unit: 'xã Mường Lạn', year: 2024, setId: 'commune-advanced-2021-2025' },
});

test('two hundred findings with every Vietnamese letter become points that the unit answers, once', () =>
  inCommune(async (commune) => {
    const { call, dossierId, undo } = commune;
    const { id } = await call('packages.make', { dossierId });
    const handedIn = { on: day('2024-12-02'), to: 'Đoàn thẩm tra' };
    await call('packages.handIn', { id, handedIn });
    const change = { ...ofDossier(dossierId), package: { id, dossierSha256: 'a'.repeat(64) } };
    const uploadId = await savedBy(commune, change);
    const { about } = await call('findings.read', { uploadId });
    expect(about).toMatchObject({
      dossierId,
      round: 1,
      isKnownPackage: true,
      fresh: 200,
      known: 0,
    });
    expect(await call('findings.import', { uploadId })).toEqual({
      dossierId,
      round: 1,
      imported: 200,
      known: 0,
      right: 0,
    });
    const { findings } = await call('review.get', { dossierId, stage: 'verification' });
    expect(findings.map(({ content }) => content)).toEqual(
      twoHundredFindings(codes).map(({ comment }) => comment),
    );
    const [first] = findings;
    if (!first) return expect.fail('no finding');
    const { id: findingId, ...fields } = first;
    const answered = { ...fields, outcome: 'accepted' as const, reply: 'Đã bổ sung' };
    await call('review.saveFinding', { id: findingId, fields: answered });
    // The same file once more: nothing doubles, no answer is lost.
    const again = await savedBy(commune, change);
    expect(await call('findings.import', { uploadId: again })).toMatchObject({
      imported: 0,
      known: 200,
    });
    const after = await call('review.get', { dossierId, stage: 'verification' });
    expect(after.findings).toHaveLength(200);
    expect(after.findings[0]).toMatchObject({ reply: 'Đã bổ sung', severity: first.severity });
    await undo();
    expect((await call('review.get', { dossierId, stage: 'verification' })).findings).toHaveLength(
      200,
    );
  }));

test('a damaged file, another file and findings on another dossier are refused', () =>
  inCommune(async (commune) => {
    const { call, refusal, dossierId, stage } = commune;
    const damaged = await savedBy(commune, ofDossier(dossierId), (text) =>
      text.replace('Ý kiến 7:', 'Ý kiến 8:'),
    );
    expect(await call('findings.read', { uploadId: damaged })).toEqual({
      fault: 'damaged',
      about: null,
    });
    expect(await refusal('findings.import', { uploadId: damaged })).toMatchObject({
      code: 'findings.damaged',
    });
    const other = await stage('x.json', '{"format":"khác"}');
    expect(await refusal('findings.import', { uploadId: other })).toMatchObject({
      code: 'findings.unreadable',
    });
    const foreign = await savedBy(commune, ofDossier('another'));
    expect(await call('findings.read', { uploadId: foreign })).toMatchObject({
      about: { dossierId: null },
    });
    expect(await refusal('findings.import', { uploadId: foreign })).toMatchObject({
      code: 'findings.otherDossier',
    });
  }));
