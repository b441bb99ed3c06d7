import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTwin, isSafePath } from '#shared/exchange/container/entry-path.ts';

test('a safe path never leaves its folder, and is the same in NFC and NFD', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webPath()), (path) => {
      if (!isSafePath(path)) return;
      expect(path.normalize('NFC')).toBe(path.normalize('NFD'));
      expect(path.split('/')).not.toContain('..');
      expect(path.startsWith('/')).toBe(false);
    }),
  );
});

test('two paths are twins when one of them, in small letters, is the other or its folder', () => {
  const name = fc.constantFrom('a', 'A', 'b', 'B');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 5 }), (paths) => {
      const plain = paths.map((one) => one.toLowerCase());
      const expected = plain.some((one, at) =>
        plain.some(
          (other, index) => index !== at && (one === other || one.startsWith(`${other}/`)),
        ),
      );
      expect(findTwin(paths) !== null).toBe(expected);
    }),
  );
});
