import { z } from 'zod';

const cellNumber = z.union([z.number(), z.string()]).nullable().optional();
const partCell = z.object({
  id: z.string(),
  value: cellNumber,
  numerator: cellNumber,
  denominator: cellNumber,
});
export type PartCell = z.infer<typeof partCell>;

/**
 * Parts in one cell of a table: "male = 3.102/3.301; female = 3.066/3.222", a part without a fraction as
 * "level2 = 1", or the JSON of the same. Null when it is neither.
 */
export const readPartsCell = (cell: string | null): readonly PartCell[] | null => {
  if (cell === null) return [];
  if (cell.startsWith('[')) return readJson(cell);
  const parts = cell.split(';').map((piece) => readPart(piece.trim()));
  return parts.every((part) => part !== null) ? parts : null;
};

const readPart = (piece: string): PartCell | null => {
  const match = /^([a-z0-9-]+)\s*=\s*([^/]+?)(?:\s*\/\s*([^/]+))?$/.exec(piece);
  if (!match) return null;
  const [, id = '', first = '', denominator] = match;
  return denominator === undefined ? { id, value: first } : { id, numerator: first, denominator };
};

const readJson = (cell: string): readonly PartCell[] | null => {
  try {
    const parsed = z.array(partCell).safeParse(JSON.parse(cell));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
