import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';

/** Who a procedure sends the dossier to, with the names of the units above; empty where one of them is not known. */
export const superiorBodyOf = (
  procedure: Pick<Procedure, 'superiorBody'> | undefined,
  above: readonly Unit[],
): string => {
  const filled = (procedure?.superiorBody ?? '').replace(
    /\{(district|province)\.full\}/g,
    (_match, level: string) => {
      const unit = above.find((candidate) => candidate.level === level);
      return unit ? unitFullName(unit) : '…';
    },
  );
  return filled.includes('…') ? '' : upperFirst(filled);
};
