import type { Day } from '#shared/kernel/day.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type DirectionProps = {
  readonly unitId: string;
  readonly direction: OutputOf<'registers.direction'>;
  /** Year and day of the dossier: what its report counts. */
  readonly year: number;
  readonly asOf: Day;
  /** How many rows the report counts. */
  readonly counted: number;
};
