import { officialWords } from '#shared/dossier/official-words.ts';
import type { FontMetrics } from './font-metrics.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';

/** Points from the left margin to "Kính gửi:" and to the dashes, which stand under its colon (ND30-KG-07). */
export const addresseeIndents = (
  metrics: FontMetrics,
): { readonly label: number; readonly dash: number } => {
  const label = millimetresToPoints(pageLayout.addressees.indent);
  const beforeColon = officialWords.addressees.slice(0, -1);
  return { label, dash: label + metrics.widthOf(beforeColon, pageLayout.addressees.size, {}) };
};
