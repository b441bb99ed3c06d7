import { describe, expect, it } from 'vitest';
import { textInForce } from '#shared/criteria/text-in-force.ts';

const text = (version: number, replacedOn?: string) => ({
  set: { version, ...(replacedOn !== undefined && { replacedOn }) },
});
const found = (versions: ReturnType<typeof text>[], day: string | null) =>
  textInForce(versions, day)?.set.version;

describe('the text in force', () => {
  const amended = [text(0, '2024-03-01'), text(1), text(2)];

  it('is the one before the amendment up to the day before it, and the newest after', () => {
    expect(found(amended, '2024-02-29')).toBe(0);
    expect(found(amended, '2024-03-01')).toBe(2);
    expect(found(amended, '2025-12-31')).toBe(2);
    expect(found(amended, null)).toBe(2);
  });

  it('is the newest correction of that text, whatever its number', () => {
    const corrected = [...amended, text(3, '2024-03-01')];
    expect(found(corrected, '2023-12-31')).toBe(3);
    expect(found(corrected, '2024-06-01')).toBe(2);
  });

  it('goes from amendment to amendment', () => {
    const twice = [text(0, '2023-01-01'), text(1, '2024-03-01'), text(2)];
    expect(['2022-12-31', '2023-01-01', '2024-03-01'].map((day) => found(twice, day))).toEqual([
      0, 1, 2,
    ]);
  });

  it('is the last that stood where none stands any more, and nothing of nothing', () => {
    expect(found([text(0, '2024-03-01')], '2025-01-01')).toBe(0);
    expect(found([], '2025-01-01')).toBeUndefined();
  });
});
