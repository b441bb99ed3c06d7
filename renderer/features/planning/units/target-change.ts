import type { TargetPeriod } from '#shared/planning/target.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { InputOf } from '../../../bridge/client.ts';

/** The set and year that targets are of. */
export type TargetsOf = { readonly setId: string; readonly year: number };

type Patch = InputOf<'planning.saveTarget'>['patch'];
type Change = (unitId: string | null, period: TargetPeriod, patch: Patch) => void;

/** Saves one number of a target; without a unit it is of all places together. */
export const useTargetChange = (of: TargetsOf): Change => {
  const save = useCommand('planning.saveTarget');
  return (unitId, period, patch) => void save.run({ ...of, unitId, period, patch });
};
