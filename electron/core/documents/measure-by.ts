import { findFonts, type FontFolders } from './font-files.ts';
import { fontMetrics } from './font-metrics.ts';
import type { TextMeasure } from './form/text-measure.ts';

/** Measures text by the fonts in these folders. */
export const measureBy = async (folders: FontFolders): Promise<TextMeasure> => {
  const metrics = fontMetrics(await findFonts(folders));
  return (text, { sizePt, bold, italic }) => metrics.widthOf(text, sizePt, { bold, italic });
};
