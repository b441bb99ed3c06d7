import { describe, expect, it } from 'vitest';
import { errorCodes } from '#shared/kernel/error-codes.ts';
import { catalogue } from '#shared/messages/catalogue.ts';
import { errorsEn } from '#shared/messages/errors.en.ts';
import { errorsVi } from '#shared/messages/errors.vi.ts';
import type { Sentences } from '#shared/messages/sentences.ts';

const placesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

const vietnamese: Readonly<Record<string, Sentences>> = catalogue.vi;
const english: Readonly<Record<string, Sentences>> = catalogue.en;

const all = Object.entries(vietnamese).flatMap(([area, table]) =>
  Object.entries(table).map(([key, vi]) => ({
    at: `${area}: ${key}`,
    vi,
    en: english[area]?.[key],
  })),
);

describe('sentences', () => {
  it('have the same places to fill in both languages', () => {
    const differing = all.filter(
      ({ vi, en = '' }) => String(placesOf(vi)) !== String(placesOf(en)),
    );
    expect(differing).toEqual([]);
  });

  it('are NFC, say something and have no stray space', () => {
    const wrong = all.filter(({ vi, en = '' }) =>
      [vi, en].some(
        (text) => text === '' || text !== text.normalize('NFC') || text !== text.trim(),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('never speak of OK or Submit', () => {
    expect(all.filter(({ vi, en = '' }) => /\b(OK|Submit)\b/i.test(`${vi} ${en}`))).toEqual([]);
  });
});

describe('errors', () => {
  it.each(errorCodes)('%s says what happened and what to do, as a sentence', (code) => {
    for (const { title, action } of [errorsVi[code], errorsEn[code]]) {
      expect(title).not.toMatch(/[.!]$/);
      expect(action).toMatch(/[.!]$/);
      expect(`${title}${action}`).toBe(`${title}${action}`.normalize('NFC'));
    }
  });

  it.each(errorCodes)('%s asks for the same details in both languages', (code) => {
    expect(placesOf(errorsEn[code].title)).toEqual(placesOf(errorsVi[code].title));
    expect(placesOf(errorsEn[code].action)).toEqual(placesOf(errorsVi[code].action));
  });
});
