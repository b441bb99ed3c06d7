import { expect, it } from 'vitest';
import { missingNumbers } from '../../../renderer/features/walk/text/missing-numbers.ts';

it.each([
  ['Có 3.124 hộ, đạt 74,20%.', 'Toàn xã có 3.124 hộ (74,20%).', []],
  ['Có 3.124 hộ, đạt 74,20%.', 'Toàn xã có 3.120 hộ, đạt 74,20%.', ['3.124']],
  ['Có 795,0 tấn trên 795,0 tấn.', 'Chưa có số.', ['795,0']],
  ['Đạt 74%.', 'Có 74 hộ.', ['74%']],
  ['Không có số nào.', '', []],
])('%s | %s', (draft, own, missing) => {
  expect(missingNumbers(draft, own)).toEqual(missing);
});
