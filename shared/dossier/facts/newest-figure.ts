import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { decimal, multiply, round } from '#shared/kernel/decimal.ts';
import type { DossierSource } from './source.ts';

type Ledger = Pick<DossierSource, 'figures' | 'dossier'>;

/** The newest figure of a concept not later than the as-of day; the usual source goes before a named one. */
export const newestFigure = (source: Ledger, concept: string): Figure | null =>
  source.figures
    .filter((figure) => figure.concept === concept && figure.asOf <= source.dossier.asOf)
    .toSorted((a, b) => compareText(b.asOf, a.asOf) || compareText(a.sourceKey, b.sourceKey))[0] ??
  null;

/** A sum of money in whole đồng, whatever unit the ledger keeps it in; null where it is no sum. */
export const figureDong = (figure: Pick<Figure, 'value' | 'unitOf'>): number | null => {
  if (!/^\d{1,15}(\.\d{1,9})?$/.test(figure.value)) return null;
  const factor = factors[figure.unitOf.trim().toLowerCase()] ?? 1;
  return Number(round(multiply(decimal(figure.value), decimal(factor)), 0));
};

const factors: Readonly<Record<string, number>> = {
  'nghìn đồng': 1_000,
  'triệu đồng': 1_000_000,
  'tỷ đồng': 1_000_000_000,
};
