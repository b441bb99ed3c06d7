import type { Day } from '#shared/kernel/day.ts';

/** What the officer and the dossier know beside the figures. Whatever is absent is left out of the sentence. */
export type NarrativeFacts = {
  readonly year: number;
  readonly asOf: Day;
  /** Name of the column used: "Trung du miền núi phía Bắc". */
  readonly variantName?: string | null | undefined;
  /** Body that decided or graded: "Ủy ban nhân dân huyện". */
  readonly authority?: string | undefined;
  /** Acts cited in the sentence: "Quyết định số 942/QĐ-UBND ngày 11/5/2023". */
  readonly documents?: readonly string[] | undefined;
  /** State of the act: "đang còn hiệu lực". */
  readonly effect?: string | undefined;
  /** Who gave the number. */
  readonly source?: string | undefined;
  /** Names of what is counted. */
  readonly names?: readonly string[] | undefined;
  readonly detail?: string | undefined;
  readonly cause?: string | undefined;
  readonly doneSoFar?: string | undefined;
  readonly targetDate?: Day | undefined;
  readonly means?: string | undefined;
  /** Codes of proofs, printed at the end: "MC-012". */
  readonly evidence?: readonly string[] | undefined;
};
