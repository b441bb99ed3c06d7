import type { Day } from '#shared/kernel/day.ts';
import type { Procedure } from './procedure.ts';

type Place = { readonly level: Procedure['level']; readonly year: number; readonly asOf: Day };

/**
 * The regime of a dossier by its day: districts ended with 30/6/2025 (Luật Tổ chức chính quyền địa phương năm 2025),
 * whatever units the office has entered above its own. None fits: none is guessed.
 */
export const chooseProcedure = (
  procedures: readonly Procedure[],
  { level, year, asOf }: Place,
): Procedure | undefined =>
  procedures.find(
    (one) =>
      one.level === level &&
      one.periodFrom <= year &&
      year <= one.periodTo &&
      (one.inForceFrom === undefined || one.inForceFrom <= asOf) &&
      (one.inForceTo === undefined || asOf <= one.inForceTo),
  );
