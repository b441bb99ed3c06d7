import { expect, it } from 'vitest';
import { nameWithoutKind } from '#shared/units/unit.ts';

it.each([
  ['Xã Nà Sương', 'xã', 'Nà Sương'],
  ['xã  Biên', 'xã', 'Biên'],
  ['Bản Vầu', 'thôn', 'Bản Vầu'],
  ['Xã', 'xã', 'Xã'],
  ['Xãng', 'xã', 'Xãng'],
])('%s as the name of a %s is %s', (typed, kind, name) => {
  expect(nameWithoutKind(typed, kind)).toBe(name);
});
