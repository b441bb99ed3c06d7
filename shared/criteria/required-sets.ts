import { z } from 'zod';

/** A set that has to be reached before, by its id or, where any of its grade will do, by the grade. */
export const requiredSetSchema = z.strictObject({
  setId: z.string().min(1).max(100).optional(),
  grade: z.string().min(1).max(40).optional(),
  text: z.string().min(1),
});
export type RequiredSet = z.infer<typeof requiredSetSchema>;

type Requiring = {
  readonly id: string;
  readonly level: string;
  readonly grade: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly requires?: readonly RequiredSet[] | undefined;
};

/** The sets of a library that one asks for: a grade means those of the same level whose periods meet. */
export const requiredSetsOf = <S extends Requiring>(set: S, library: readonly S[]): S[] =>
  library.filter(
    (other) =>
      set.requires?.some(({ setId, grade }) =>
        setId === undefined ? isOfGrade(other, set, grade) : other.id === setId,
      ) ?? false,
  );

const isOfGrade = (other: Requiring, set: Requiring, grade: string | undefined): boolean =>
  other.grade === grade &&
  other.level === set.level &&
  other.period.from <= set.period.to &&
  set.period.from <= other.period.to;

/** A circle of sets that ask for each other, as their ids in order; null where there is none. */
export const requiresCycle = <S extends Requiring>(library: readonly S[]): string[] | null => {
  const done = new Set<string>();
  const visit = (set: S, path: readonly string[]): string[] | null => {
    const start = path.indexOf(set.id);
    if (start >= 0) return [...path.slice(start), set.id];
    if (done.has(set.id)) return null;
    for (const next of requiredSetsOf(set, library)) {
      const cycle = visit(next, [...path, set.id]);
      if (cycle) return cycle;
    }
    done.add(set.id);
    return null;
  };
  for (const set of library) {
    const cycle = visit(set, []);
    if (cycle) return cycle;
  }
  return null;
};
