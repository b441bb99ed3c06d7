import type { Day } from '#shared/kernel/day.ts';
import type { Procedure } from './procedure.ts';

type Place = {
  readonly level: Procedure['level'];
  readonly setId: string;
  readonly year: number;
  readonly asOf: Day;
};

/**
 * The regime of a dossier by its day: districts ended with 30/6/2025 (Luật Tổ chức chính quyền địa phương năm 2025),
 * whatever units the office has entered above its own. A procedure written for the set goes before one for its level.
 * None fits: none is guessed.
 */
export const chooseProcedure = (
  procedures: readonly Procedure[],
  { level, setId, year, asOf }: Place,
): Procedure | undefined => {
  const named = procedures.filter(({ setIds }) => setIds?.includes(setId));
  const open = procedures.filter((one) => one.setIds === undefined && one.level === level);
  return [...named, ...open].find(
    (one) =>
      one.periodFrom <= year &&
      year <= one.periodTo &&
      (one.inForceFrom === undefined || one.inForceFrom <= asOf) &&
      (one.inForceTo === undefined || asOf <= one.inForceTo),
  );
};
