import type { OutputOf } from '../../../bridge/client.ts';

export type FundsView = OutputOf<'finance.funds'>;
export type FundsProps = {
  readonly unitId: string;
  readonly funds: FundsView;
  /** Year of the dossier, with which an empty table begins. */
  readonly year: number;
};
