import { expect, test } from 'vitest';
import { z } from 'zod';
import { day } from '#shared/kernel/day.ts';
import { pdfOfPages } from '../support/small-files.ts';
import { createCommuneDossier, evaluated } from '../support/commune-dossier.ts';
import type { TestCore } from '../support/open-test-core.ts';
import { standing } from '../support/standing.ts';
import { bring, handedOut, preview, takeIn, withMachines } from './support/exchanging.ts';

const two = ['Lò Văn Páo', 'Quàng Thị Inh'];

const enter = ({ call }: TestCore, dossierId: string, [code, value]: readonly [string, boolean]) =>
  call('assessments.enter', { dossierId, code, answer: { value } });

const setNote = ({ call }: TestCore, dossierId: string, text: string) =>
  call('assessments.setNarrative', { dossierId, code: '1.1', text });

const noteIn = ({ folder }: TestCore) => {
  const results = z
    .array(z.object({ code: z.string(), narrative: z.string().nullable() }))
    .parse(standing(folder)['results']);
  return results.find(({ code }) => code === '1.1')?.narrative;
};

/** Rows without the books of merges and the names of officers, which each machine keeps until the next exchange. */
const rowsOf = ({ folder }: TestCore) => {
  const { merges: _merges, hand_outs: _handOuts, settings: _settings, ...rows } = standing(folder);
  return rows;
};

const isSound = async ({ call }: TestCore): Promise<void> => {
  expect(await call('workspace.check', {})).toEqual({ problems: [] });
};

test('a full copy brings all rows and files to an empty workspace', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await enter(a, dossierId, ['1.1', true]);
    const uploadIds = [await a.stage('a.pdf', pdfOfPages(2))];
    await a.call('evidence.add', { dossierId, targets: ['1.1'], uploadIds, onTwin: 'add' });
    const outcome = await bring(a, b);
    expect(outcome).toMatchObject({ kind: 'workspace', files: 1, unmade: 0, conflicts: [] });
    expect(rowsOf(b)).toEqual(rowsOf(a));
    expect(await evaluated(b, dossierId, '1.1')).toEqual(await evaluated(a, dossierId, '1.1'));
    await isSound(b);
  }));

test('work of two comes together field by field, in either order, and a second time changes nothing', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await bring(a, b);
    await enter(a, dossierId, ['1.1', true]);
    await enter(b, dossierId, ['1.2', false]);
    await setNote(b, dossierId, 'Quy hoạch đã được phê duyệt.');
    expect(await bring(a, b)).toMatchObject({ conflicts: [] });
    expect(await bring(b, a)).toMatchObject({ conflicts: [] });
    expect(rowsOf(a)).toEqual(rowsOf(b));
    expect(noteIn(a)).toBe('Quy hoạch đã được phê duyệt.');
    const before = rowsOf(a);
    const file = await handedOut(b);
    await takeIn(a, file);
    const again = await takeIn(a, file);
    expect(again).toMatchObject({ mergeId: null, counts: { changes: 0 } });
    expect(rowsOf(a)).toEqual(before);
    await isSound(a);
    await isSound(b);
  }));

test('what two wrote into one field unseen is shown with both values until a person decides', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await setNote(a, dossierId, 'Bản đầu.');
    await bring(a, b);
    await setNote(a, dossierId, 'Bản của A.');
    await setNote(b, dossierId, 'Bản của B.');
    const shown = await preview(a, await handedOut(b));
    expect(shown.conflicts).toMatchObject([{ entity: 'result', field: 'narrative', code: '1.1' }]);
    expect(await a.call('merges.conflicts', {})).toEqual([]);
    await bring(b, a);
    await bring(a, b);
    expect(rowsOf(a)).toEqual(rowsOf(b));
    const [conflict] = await a.call('merges.conflicts', {});
    expect(await b.call('merges.conflicts', {})).toEqual([conflict]);
    const values = conflict && [conflict.standing, ...conflict.others].map(({ value }) => value);
    expect(values?.toSorted()).toEqual(['Bản của A.', 'Bản của B.']);
    const other = conflict?.others[0];
    if (!conflict || !other) throw new Error('there is another value');
    const { entity, recordId, field } = conflict;
    const { deviceId, seq } = other;
    await a.call('merges.decide', { entity, recordId, field, deviceId, seq });
    expect(await a.call('merges.conflicts', {})).toEqual([]);
    await bring(a, b);
    expect(await b.call('merges.conflicts', {})).toEqual([]);
    expect(noteIn(b)).toBe(other.value);
  }));

test('who keeps the value that stands settles the matter too', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await bring(a, b);
    await setNote(a, dossierId, 'Bản của A.');
    await setNote(b, dossierId, 'Bản của B.');
    await bring(b, a);
    const [conflict] = await a.call('merges.conflicts', {});
    if (!conflict) throw new Error('there is a conflict');
    const { entity, recordId, field, standing: stands } = conflict;
    const { deviceId, seq } = stands;
    await a.call('merges.decide', { entity, recordId, field, deviceId, seq });
    expect(await a.call('merges.conflicts', {})).toEqual([]);
    await bring(a, b);
    expect(await b.call('merges.conflicts', {})).toEqual([]);
    expect(rowsOf(a)).toEqual(rowsOf(b));
  }));

test('a removal does not cover what another wrote meanwhile', () =>
  withMachines(two, async (a, b) => {
    await createCommuneDossier(a);
    const { personId } = await a.call('people.save', { name: 'Vàng Thị Dua' });
    await bring(a, b);
    await b.call('people.save', { personId, name: 'Vàng Thị Dua (đổi tên)' });
    await a.call('people.remove', { personId });
    await bring(b, a);
    const [conflict] = await a.call('merges.conflicts', {});
    expect(conflict).toMatchObject({
      entity: 'person',
      field: 'removed',
      others: [{ field: 'name', value: 'Vàng Thị Dua (đổi tên)' }],
    });
    const other = conflict?.others[0];
    if (!conflict || !other) throw new Error('there is an edit');
    const { entity, recordId, field } = conflict;
    const { deviceId, seq } = other;
    await a.call('merges.decide', { entity, recordId, field, deviceId, seq });
    expect(standing(a.folder)['persons']).toMatchObject([{ name: 'Vàng Thị Dua (đổi tên)' }]);
    expect(await a.call('merges.conflicts', {})).toEqual([]);
  }));

test('a whole merge is taken back where it still stands, and the taking back as well', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await setNote(a, dossierId, 'Bản đầu.');
    await bring(a, b);
    await setNote(b, dossierId, 'Bản sửa.');
    await enter(b, dossierId, ['1.2', true]);
    const before = rowsOf(a);
    const { mergeId } = await bring(b, a);
    if (mergeId === null) throw new Error('something was new');
    const merged = rowsOf(a);
    expect(merged).not.toEqual(before);
    expect(await a.call('merges.undo', { mergeId })).toMatchObject({ left: 0 });
    expect(rowsOf(a)).toEqual(before);
    expect(await a.refusal('merges.undo', { mergeId })).toMatchObject({
      code: 'merge.notUndoable',
    });
    expect(await a.call('merges.list', {})).toMatchObject([{ mergeId, undone: true }]);
    expect(await a.call('history.undoLast', {})).toMatchObject({ method: 'merges.undo' });
    expect(rowsOf(a)).toEqual(merged);
    await a.call('merges.undo', { mergeId });
    expect(await takeIn(a, await handedOut(b))).toMatchObject({ changes: [] });
    expect(rowsOf(a)).toEqual(before);
  }));

test('taking a merge back leaves what somebody changed since', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await setNote(a, dossierId, 'Bản đầu.');
    await bring(a, b);
    await setNote(b, dossierId, 'Bản sửa.');
    const { mergeId } = await bring(b, a);
    await setNote(a, dossierId, 'Sửa tiếp.');
    if (mergeId === null) throw new Error('something was new');
    expect(await a.call('merges.undo', { mergeId })).toMatchObject({ left: 1 });
    expect(noteIn(a)).toBe('Sửa tiếp.');
  }));

test('the report tells later what a merge changed', () =>
  withMachines(two, async (a, b) => {
    const { dossierId } = await createCommuneDossier(a);
    await bring(a, b);
    await setNote(b, dossierId, 'Bản sửa.');
    const { mergeId } = await bring(b, a);
    if (mergeId === null) throw new Error('something was new');
    const report = await a.call('merges.report', { mergeId });
    expect(report).toMatchObject({ officer: 'Lò Văn Páo', madeBy: 'Quàng Thị Inh' });
    expect(report.changes).toContainEqual(
      expect.objectContaining({ field: 'narrative', after: 'Bản sửa.', code: '1.1' }),
    );
  }));

test('a file of another office is asked about first', () =>
  withMachines(two, async (a, b) => {
    await createCommuneDossier(a);
    await createCommuneDossier(b, 'Mường Và');
    const file = await handedOut(b);
    expect(await preview(a, file)).toMatchObject({ stranger: true });
    const before = standing(a.folder);
    const uploadId = await a.stage('viec.zip', file);
    expect(await a.refusal('merges.apply', { uploadId })).toMatchObject({ code: 'merge.stranger' });
    expect(standing(a.folder)).toEqual(before);
    await takeIn(a, file, true);
    expect(standing(a.folder)['units']).toHaveLength(2);
  }));

test('a round of village sheets goes out with its villages, is filled in elsewhere and comes back', () =>
  withMachines(two, async (a, b) => {
    const { unitId } = await createCommuneDossier(a);
    for (const name of ['Nà Thình', 'Khuổi Dẻ'])
      await a.call('units.create', { level: 'village', name, parentId: unitId });
    const asked = { unitId, asOf: day('2024-11-30'), concepts: ['households'] };
    const { sheetId } = await a.call('villages.createSheet', asked);
    await takeIn(b, await handedOut(a, { kind: 'villageSheet', sheetId }));
    const { rows, columns } = await b.call('villages.sheet', { sheetId });
    expect(columns).toHaveLength(1);
    const cells = rows.map(({ villageId }) => ({ villageId, concept: 'households', value: 80 }));
    await b.call('villages.fill', { sheetId, cells });
    expect(await bring(b, a)).toMatchObject({ kind: 'slice', conflicts: [] });
    const filled = await a.call('villages.sheet', { sheetId });
    expect(filled.rows.map(({ cells: row }) => row)).toEqual([['80'], ['80']]);
    await isSound(a);
  }));

test('a slice brings the chosen indicators with all that they name, comes back, and is filled up later', () =>
  withMachines([...two, 'Giàng A Sử'], async (a, b, c) => {
    const { dossierId } = await createCommuneDossier(a);
    await enter(a, dossierId, ['1.1', true]);
    await enter(a, dossierId, ['1.2', true]);
    const uploadIds = [await a.stage('a.pdf', pdfOfPages(2))];
    await a.call('evidence.add', { dossierId, targets: ['1.1'], uploadIds, onTwin: 'add' });
    const slice = await handedOut(a, { kind: 'indicators', dossierId, codes: ['1.1'] });
    expect(await a.call('merges.handOuts', {})).toMatchObject([
      { officer: 'Lò Văn Páo', scope: { kind: 'indicators', codes: ['1.1'] }, kind: 'slice' },
    ]);
    expect(await takeIn(b, slice)).toMatchObject({ kind: 'slice', files: 1, unmade: 0 });
    expect(await evaluated(b, dossierId, '1.1')).toMatchObject({ code: '1.1' });
    expect(standing(b.folder)['results']).toHaveLength(1);
    await isSound(b);
    await setNote(b, dossierId, 'Thôn đã làm xong.');
    // It can't have seen what A wrote about the other indicator, so this is no answer to it.
    await enter(b, dossierId, ['1.2', false]);
    await bring(b, a);
    expect(noteIn(a)).toBe('Thôn đã làm xong.');
    expect(await a.call('merges.conflicts', {})).toHaveLength(1);
    await bring(b, c);
    await bring(a, b);
    await bring(b, c);
    expect(rowsOf(b)).toEqual(rowsOf(a));
    expect(rowsOf(c)).toEqual(rowsOf(a));
    for (const each of [a, b, c]) await isSound(each);
  }));
