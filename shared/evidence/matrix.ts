import type { Evidence } from './evidence.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';

/** A proof of the matrix, with the indicators it serves. */
export type MatrixProof = {
  readonly id: string;
  readonly label: string;
  readonly form: Evidence['form'];
  readonly uses: readonly { readonly target: string; readonly pages: string }[];
};

export type MatrixIndicator = { readonly code: string; readonly name: string };

export type MatrixRow = {
  readonly indicator: MatrixIndicator;
  /** One entry a column: null where the proof doesn't serve the indicator, else its pages ("" for the whole). */
  readonly cells: readonly (string | null)[];
  /** No proof serves it. */
  readonly isGap: boolean;
};

export type Matrix = {
  readonly proofs: readonly MatrixProof[];
  readonly rows: readonly MatrixRow[];
  readonly gaps: number;
};

/** Photos stand behind the papers. */
const lateForm = ({ form }: MatrixProof): number => (form === 'photo' ? 1 : 0);

/** Indicators against the proofs that serve one of them, in the order of labels: what proves what, and what nothing proves. */
export const proofMatrix = (
  indicators: readonly MatrixIndicator[],
  proofs: readonly MatrixProof[],
): Matrix => {
  const codes = new Set(indicators.map(({ code }) => code));
  const used = proofs
    .filter(({ uses }) => uses.some(({ target }) => codes.has(target)))
    .toSorted((a, b) => lateForm(a) - lateForm(b) || compareText(a.label, b.label));
  const pagesOf = used.map(pagesByTarget);
  const rows = indicators.map((indicator) => {
    const cells = pagesOf.map((pages) => pages.get(indicator.code) ?? null);
    return { indicator, cells, isGap: cells.every((cell) => cell === null) };
  });
  return { proofs: used, rows, gaps: rows.filter(({ isGap }) => isGap).length };
};

/** Of a proof that an indicator cites at two places both: "2-4, 7". */
const pagesByTarget = ({ uses }: MatrixProof): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(uses, ({ target }) => target)].map(([target, own]) => [
      target,
      [...new Set(own.map(({ pages }) => pages))].filter((pages) => pages !== '').join(', '),
    ]),
  );
