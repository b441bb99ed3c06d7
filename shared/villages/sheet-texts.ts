import { z } from 'zod';

/** The words of a village sheet; places in braces are filled in. */
export const sheetTextsSchema = z.object({
  format: z.literal('hoso-village-sheet/1'),
  title: z.string(),
  subject: z.string(),
  request: z.string(),
  issuer: z.array(z.string()).min(1),
  placeAndDate: z.string(),
  columns: z.object({ order: z.string(), name: z.string(), unit: z.string(), value: z.string() }),
  /** Who signs, by the kind of village; "" for the others. */
  heads: z.record(z.string(), z.string()),
  /** What the figures are cited as unless the office says otherwise. */
  source: z.string(),
});
export type SheetTexts = z.infer<typeof sheetTextsSchema>;

/** "{village}" and the like become what they stand for. */
export const fillPlaces = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
