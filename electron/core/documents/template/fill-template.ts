import { strToU8, zipSync } from 'fflate';
import type { DocxValue, DocxValues, DrawnBlock } from '#shared/dossier/docx-template/fill-docx.ts';
import { figureDifferences } from '#shared/dossier/form/figure-differences.ts';
import type { Finding } from '#shared/dossier/form/form-file.ts';
import { appError, Refusal } from '#shared/kernel/app-error.ts';
import type { Day } from '#shared/kernel/day.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { findFonts, type FontFolders } from '../font-files.ts';
import { repack } from '../fixed-zip.ts';
import { fontMetrics } from '../font-metrics.ts';
import { withRelations, withTypes } from './add-pictures.ts';
import { blockXml, type BlockXml } from './block-xml.ts';
import { numberTags } from './number-tags.ts';
import { openTemplate, type TemplatePackage } from './open-template.ts';
import { renderNumbers, type NumberedValues } from './render-numbers.ts';
import { scanTags } from './scan-tags.ts';

/** An office's DOCX to be filled. */
export type FillOrder = {
  readonly kind: 'fill';
  readonly format: 'docx';
  readonly template: Uint8Array;
  readonly values: DocxValues;
  /** Printed into file properties instead of a clock. */
  readonly day: Day;
  /** Lines of the paper as its outline has them. */
  readonly lines: readonly string[];
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly fonts: FontFolders;
};

export type FilledFile = {
  readonly bytes: Uint8Array;
  /** The words of the file, read back out of it. */
  readonly lines: readonly string[];
  /** Numbers that are others than in the outline's paper, where the words are the same. */
  readonly figures: readonly Finding[];
};

/** Fills a template and reads back what came of it: an office may have typed a figure where a field belongs. */
export const fillTemplate = async (order: FillOrder): Promise<Result<FilledFile>> => {
  try {
    const bytes = await filledBytes(order);
    const { linesOf } = await import('./read-lines.ts');
    const lines = await linesOf(bytes, order.fonts);
    return ok({ bytes, lines, figures: figureDifferences(lines, order.lines) });
  } catch (failure) {
    return failure instanceof Refusal
      ? fail(failure.error)
      : fail(appError('template.docxUnfilled'));
  }
};

const filledBytes = async ({ template, ...order }: FillOrder): Promise<Uint8Array> => {
  const opened = openTemplate(template);
  const drawn: DrawnBlock[] = [];
  const numbered = numberBlocks(order.values, drawn);
  const metrics = fontMetrics(await findFonts(order.fonts));
  const context = { metrics, images: order.images, nextPicture: pictureCounter() };
  const made = await blockXml(drawn, context);
  const text = numberTags(opened.xml, scanTags(opened.xml));
  return packed(opened, renderNumbers(text, withXml(numbered, made.xml)), {
    pictures: made.pictures,
    day: order.day,
  });
};

/** Above the numbers that Word gives to pictures of the office's own. */
const firstPicture = 90_000;

const pictureCounter = (): (() => number) => {
  let last = firstPicture;
  return () => (last += 1);
};

type Numbered = { readonly [tag: number]: string | number | readonly Numbered[] };

/** Blocks set aside in their order, each replaced by its place there: all are drawn at once. */
const numberBlocks = (values: DocxValues, drawn: DrawnBlock[]): Numbered =>
  mapValues(values, (value): Numbered[number] => {
    if (typeof value === 'string') return value;
    if (isRepeated(value)) return value.map((one) => numberBlocks(one, drawn));
    return drawn.push(value) - 1;
  });

const isRepeated = (value: Exclude<DocxValue, string>): value is readonly DocxValues[] =>
  Array.isArray(value);

const withXml = (values: Numbered, xml: readonly string[]): NumberedValues =>
  mapValues(values, (value): NumberedValues[number] => {
    if (typeof value === 'number') return xml[value] ?? '';
    return typeof value === 'string' ? value : value.map((one) => withXml(one, xml));
  });

const mapValues = <From, To>(
  values: { readonly [tag: number]: From },
  change: (value: From) => To,
): { readonly [tag: number]: To } =>
  Object.fromEntries(Object.entries(values).map(([tag, value]) => [tag, change(value)]));

type Packing = Pick<BlockXml, 'pictures'> & { readonly day: Day };

const packed = (
  { office, main }: TemplatePackage,
  xml: string,
  { pictures, day }: Packing,
): Uint8Array => {
  const parts = Object.fromEntries(
    office.names
      .filter((name) => !name.endsWith('/'))
      .map((name) => [name, office.bytes(name) ?? new Uint8Array()]),
  );
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const types = '[Content_Types].xml';
  for (const { name, bytes } of pictures) parts[`${folder}media/${name}`] = bytes;
  if (pictures.length > 0) {
    parts[list] = strToU8(withRelations(office.text(list), pictures));
    parts[types] = strToU8(withTypes(office.text(types) ?? '', pictures));
  }
  return repack(zipSync({ ...parts, [main]: strToU8(xml) }), day);
};
