import { expect, test } from 'vitest';
import { recordChange } from '../../../renderer/features/registers/record-change.ts';

type Row = { readonly name: string; readonly office: string };

const slowCore = () => {
  const saved: Row[] = [];
  const answers: (() => void)[] = [];
  const save = (row: Row) => {
    saved.push(row);
    return new Promise<void>((resolve) => answers.push(resolve));
  };
  const settle = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { saved, save, settle };
};

const row: Row = { name: 'Hà Thị Thu', office: '' };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('a field left before the answer to the one before keeps both changes', async () => {
  const { saved, save, settle } = slowCore();
  const change = recordChange('both', row, save);
  change({ name: 'Hà Thị Thư' });
  change({ office: 'Trạm trưởng' });
  await turn();
  expect(saved).toEqual([{ name: 'Hà Thị Thư', office: '' }]);
  await settle();
  await settle();
  expect(saved.at(-1)).toEqual({ name: 'Hà Thị Thư', office: 'Trạm trưởng' });
});

test('after the answers a change starts from what is saved then', async () => {
  const { saved, save, settle } = slowCore();
  recordChange('later', row, save)({ office: 'A' });
  await turn();
  await settle();
  recordChange('later', { name: 'B', office: 'C' }, save)({ office: 'D' });
  await turn();
  expect(saved.at(-1)).toEqual({ name: 'B', office: 'D' });
  await settle();
});
