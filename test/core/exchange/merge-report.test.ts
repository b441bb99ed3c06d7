import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCommuneDossier } from '../support/commune-dossier.ts';
import type { TestCore } from '../support/open-test-core.ts';
import { pdfWords } from '../../e2e/support/file-words.ts';
import { bring, withMachines } from './support/exchanging.ts';

const printed = async ({ call, core }: TestCore, mergeId: string): Promise<Buffer> => {
  const { sha256, name } = await call('merges.printReport', { mergeId, format: 'pdf' });
  expect(name).toMatch(/^bien-ban-ghep-viec-\d{4}-\d\d-\d\d\.pdf$/);
  const stored = await core.openFile(sha256);
  return readFile(stored?.path ?? '');
};

test('the minutes name both sides, each item before and after, and both values of a conflict', () =>
  withMachines(['Lò Văn Páo', 'Quàng Thị Inh'], async (a, b) => {
    const { dossierId, unitId } = await createCommuneDossier(a);
    const narrative = (code: string, text: string) => ({ dossierId, code, text });
    await a.call('assessments.setNarrative', narrative('1.1', 'Quy hoạch đang lập.'));
    await a.call('people.save', { name: 'Vàng Thị Dua' });
    await bring(a, b);
    await b.call('assessments.setNarrative', narrative('1.1', 'Quy hoạch đã được duyệt.'));
    await b.call('assessments.setNarrative', narrative('1.2', 'Bản của bên giao.'));
    await a.call('assessments.setNarrative', narrative('1.2', 'Bản của bên nhận.'));
    await b.call('units.create', { level: 'village', name: 'Nà Thình', parentId: unitId });
    const answer = { numerator: '795', denominator: '1071,5' };
    await b.call('assessments.enter', { dossierId, code: '17.3', answer });
    const { mergeId } = await bring(b, a);
    if (mergeId === null) throw new Error('something was new');
    const words = await pdfWords(await printed(a, mergeId));
    for (const said of [
      'XÃ MƯỜNG LẠN',
      'Bên giao: Quàng Thị Inh',
      'Bên nhận: Lò Văn Páo',
      'Chỉ tiêu 1.1: thuyết minh',
      'Quy hoạch đang lập.',
      'Quy hoạch đã được duyệt.',
      'Bản của bên giao.',
      'Bản của bên nhận.',
      'Địa phương Nà Thình',
    ])
      expect(words).toContain(said);
    await a.call('merges.undo', { mergeId });
    expect(await pdfWords(await printed(a, mergeId))).toContain('đã được hoàn tác');
  }));
