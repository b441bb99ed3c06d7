import type { Document } from '#shared/dossier/document-model.ts';
import type { DocxValue, DocxValues } from '#shared/dossier/docx-template/fill-docx.ts';
import { documentLines } from '#shared/dossier/form/figure-differences.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { FilledFile } from '../documents/template/fill-template.ts';
import type { QueryContext } from '../handlers.ts';
import { chosenFontFolder } from './own-fonts.ts';
import { mediaTypes, photosIn, readPhotos } from './render-paper.ts';

type Filling = {
  readonly document: Document;
  readonly docx: { readonly values: DocxValues };
  readonly template: Uint8Array;
  readonly signal: AbortSignal;
};

export type FilledPaper = Omit<FilledFile, 'bytes'> & { readonly sha256: string };

/** Fills a file in a thread of its own, reads it back and stores it. */
export const fillDocxFile = async (
  context: QueryContext,
  { document, docx: { values }, template, signal }: Filling,
): Promise<FilledPaper> => {
  const { renderPool, resources, store } = context;
  const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
  const images = await readPhotos(context, drawnPhotos(values));
  const lines = documentLines(document);
  const { day } = document;
  const filled = await renderPool.fill({ template, values, day, lines, images, fonts }, { signal });
  if (!filled.ok)
    return refuse(filled.error.code, { ...filled.error.details, paper: document.paper });
  const { bytes, ...told } = filled.value;
  return { ...told, sha256: (await store.put(bytes, mediaTypes.docx)).sha256 };
};

const drawnPhotos = (values: DocxValues): readonly string[] =>
  Object.values(values).flatMap(photosOfValue);

const photosOfValue = (value: DocxValue): readonly string[] => {
  if (typeof value === 'string') return [];
  return 'blocks' in value ? photosIn(value.blocks) : value.flatMap(drawnPhotos);
};
