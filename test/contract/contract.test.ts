import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { methods } from '#shared/contract/methods.ts';
import { errorCodes } from '#shared/kernel/error-codes.ts';
import { errorText } from '#shared/messages/error-text.ts';
import { allHandlers } from '#core/all-handlers.ts';

const rows = Object.entries(methods);

describe('the contract', () => {
  test('and the handlers name the same methods', () => {
    expect(Object.keys(allHandlers).toSorted()).toEqual(Object.keys(methods).toSorted());
  });

  test.each(rows)('%s can be told to other programs', (_name, { input, output, summary }) => {
    expect(summary.trim().length).toBeGreaterThan(5);
    for (const schema of [input, output]) {
      const told = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      expect(told).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });

  test.each(rows)('%s takes an object, so that a field can be added', (_name, { input }) => {
    expect(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })).toMatchObject({
      type: 'object',
    });
  });

  test('lets no guest change anything', () => {
    for (const [name, { kind, allowed }] of rows) {
      expect([name, kind === 'command' && allowed.includes('guest')]).toEqual([name, false]);
    }
  });
});

describe('every error', () => {
  test.each(errorCodes)('%s says in both languages what happened and what to do', (code) => {
    const [vi, en] = [errorText('vi', { code }), errorText('en', { code })];
    for (const sentence of [vi.title, vi.action, en.title, en.action]) {
      expect(sentence.trim().length).toBeGreaterThan(3);
      expect(sentence).not.toMatch(/[{}[\]]|undefined|TODO/);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
    expect(vi.title).not.toBe(en.title);
    expect(vi.title).toMatch(/\p{L}*[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/iu);
  });
});
