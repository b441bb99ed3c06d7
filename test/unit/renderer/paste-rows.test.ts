import { expect, test } from 'vitest';
import { readPastedAttendees } from '../../../renderer/features/registers/meeting/paste-rows.ts';

test('rows of a sheet become people, without heading, numbers and empty lines', () => {
  const pasted =
    'TT\tHọ và tên\tChức vụ\tThôn\tThành phần\r\n1\tNông Khánh Thạo\tChủ tịch\t\tBan Chỉ đạo\r\n\r\n2\t Nông  Văn Thảo \tTrưởng thôn\tKhuổi Dẻ\t\r\n';
  expect(readPastedAttendees(pasted)).toEqual([
    { name: 'Nông Khánh Thạo', office: 'Chủ tịch', village: '', group: 'Ban Chỉ đạo' },
    { name: 'Nông Văn Thảo', office: 'Trưởng thôn', village: 'Khuổi Dẻ', group: '' },
  ]);
});

test('a column of names alone is a list of people', () => {
  expect(readPastedAttendees('Hà Thị Thu\nVi Thành Đạt')?.map(({ name }) => name)).toEqual([
    'Hà Thị Thu',
    'Vi Thành Đạt',
  ]);
});

test('one name is typed text, not a table', () => {
  expect(readPastedAttendees('Hà Thị Thu')).toBeNull();
  expect(readPastedAttendees('Hà Thị Thu\n')).toBeNull();
});

test('letters pasted in parts are put together', () => {
  const [person] = readPastedAttendees('Hà Thị Thu\tTrưởng Trạm'.normalize('NFD')) ?? [];
  expect(person?.name).toBe('Hà Thị Thu');
});
