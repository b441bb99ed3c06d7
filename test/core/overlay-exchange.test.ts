import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { addedIndicator, overlayInput, stricterLevel } from './support/overlay-input.ts';
import { changesNothing } from './support/unchanged.ts';

const exported = async ({ call, core }: Commune, overlayId: string): Promise<string> => {
  const { fileSha256 } = await call('criteria.exportOverlay', { overlayId });
  return readFileSync((await core.openFile(fileSha256))?.path ?? '', 'utf8');
};

describe('an overlay goes from office to office', () => {
  const saved = async (commune: Commune) => {
    const levels = [stricterLevel];
    const { overlayId } = await commune.call(
      'criteria.saveOverlay',
      overlayInput({ levels, indicators: [addedIndicator] }),
    );
    return overlayId;
  };

  test('as one file: the very same text is known, a changed one is the next version', () =>
    inCommune(async (commune) => {
      const { call, stage } = commune;
      const overlayId = await saved(commune);
      const text = await exported(commune, overlayId);
      const known = { uploadId: await stage('tinh.json', text) };
      expect(await call('criteria.importOverlay', known)).toMatchObject({
        id: overlayId,
        version: 1,
        levels: 1,
        indicators: 1,
        known: true,
      });
      const { sha256, ...document } = JSON.parse(text);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      const changed = JSON.stringify({ ...document, title: 'Mức của tỉnh, sửa' });
      const second = { uploadId: await stage('tinh.json', changed) };
      expect(await call('criteria.importOverlay', second)).toMatchObject({
        version: 2,
        renumbered: true,
        known: false,
      });
      await call('criteria.removeOverlay', { overlayId });
      expect(await call('criteria.overlays', {})).toEqual([]);
      const again = { uploadId: await stage('tinh.json', text) };
      expect(await call('criteria.importOverlay', again)).toMatchObject({ version: 1 });
      expect(await call('criteria.overlays', {})).toHaveLength(1);
    }));

  test('of format 1 it comes in as it is meant', () =>
    inCommune(async ({ call, stage }) => {
      const old = overlayInput({ levels: [{ ...stricterLevel, code: '2.1' }] });
      const text = JSON.stringify({ format: 'ntm-overlay/1', id: 'linh-khe', ...old });
      const uploadId = await stage('cu.json', text);
      await call('criteria.importOverlay', { uploadId });
      expect(await call('criteria.overlays', {})).toMatchObject([
        { id: 'linh-khe', format: 'ntm-overlay/2', version: 1 },
      ]);
    }));

  test('below the State it comes in only with a reason, which it keeps', () =>
    inCommune(async ({ call, stage, refusal }) => {
      const levels = [{ ...stricterLevel, value: 50 }];
      const text = JSON.stringify({
        format: 'ntm-overlay/2',
        id: 'thap',
        ...overlayInput({ levels }),
      });
      const bare = await refusal('criteria.importOverlay', {
        uploadId: await stage('thap.json', text),
      });
      expect(bare.code).toBe('overlay.belowNational');
      const report = await call('criteria.importOverlay', {
        uploadId: await stage('thap.json', text),
        belowNationalReason: 'Đã hỏi tỉnh.',
      });
      expect(report.doubtful).toEqual([{ code: '3.1', standing: 'below', reason: 'Đã hỏi tỉnh.' }]);
    }));

  test('a file that is not one is refused, and nothing changes', () =>
    inCommune(async (commune) => {
      const { stage, refusal } = commune;
      const text = await exported(commune, await saved(commune));
      const file = JSON.parse(text);
      const again = (fields: object) => JSON.stringify({ ...file, sha256: undefined, ...fields });
      const [line] = file.levels;
      const cases = [
        ['import.unknownFormat', 'không phải JSON'],
        ['import.unknownFormat', '[]'],
        ['overlay.invalid', '{}'],
        ['overlay.hashMismatch', text.replace('95', '96')],
        ['overlay.newerFormat', again({ format: 'ntm-overlay/3' })],
        ['overlay.invalid', again({ levels: [{ ...line, extra: 1 }] })],
        ['overlay.invalid', again({ levels: [{ ...line, value: '9,5' }] })],
        ['criteria.unknownSet', again({ baseSetId: 'nothing' })],
        ['criteria.unknownIndicator', again({ levels: [{ ...line, code: '99' }] })],
        ['overlay.duplicateLine', again({ levels: [line, line] })],
        ['overlay.wrongKind', again({ levels: [{ ...line, code: '1.1' }] })],
      ] as const;
      for (const [code, content] of cases) {
        const uploadId = await stage('tinh.json', content);
        const refused = await changesNothing(commune, () =>
          refusal('criteria.importOverlay', { uploadId }),
        );
        expect(refused.code).toBe(code);
      }
    }));
});
