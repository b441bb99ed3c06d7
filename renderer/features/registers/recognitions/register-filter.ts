import type { RegisterRow } from '#shared/contract/register.views.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { RecognitionState } from '#shared/registers/recognition.ts';

export type RegisterFilter = {
  /** Words of the unit, the grade or the decision, without regard to marks. */
  readonly asked: string;
  readonly level: string | null;
  readonly grade: string | null;
  readonly state: RecognitionState | null;
};

export const allRows: RegisterFilter = { asked: '', level: null, grade: null, state: null };

export const filteredRegister = (
  rows: readonly RegisterRow[],
  { asked, level, grade, state }: RegisterFilter,
): readonly RegisterRow[] => {
  const words = fold(asked).trim().split(/\s+/);
  return rows.filter(
    (row) =>
      (level === null || row.unitLevel === level) &&
      (grade === null || row.setGrade === grade) &&
      (state === null || row.state === state) &&
      words.every((word) => fold(wordsOf(row)).includes(word)),
  );
};

const wordsOf = ({ unitName, above, grade, field, citation, year }: RegisterRow): string =>
  [unitName, above, grade, field, citation, year].join(' ');
