import type { Block, Document } from '#shared/dossier/document-model.ts';
import { documentTables } from '#shared/dossier/document-text.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import { chosenFontFolder } from './own-fonts.ts';

export type Format = 'pdf' | 'docx' | 'xlsx';

export type StoredPaper = {
  readonly format: Format;
  readonly sha256: string;
  readonly pages: number | null;
};

/** A list with nothing in it prints a sentence instead of its table: then there is no sheet to make. */
export const formatsOf = (document: Document, formats: readonly Format[]): readonly Format[] =>
  documentTables(document).length > 0 ? formats : formats.filter((format) => format !== 'xlsx');

export const mediaTypes: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Order = { readonly document: Document; readonly format: Format; readonly signal: AbortSignal };

/** Renders one format in a thread of its own and stores the bytes; a paper that lost a word is refused. */
export const renderPaper = async (
  context: QueryContext,
  { document, format, signal }: Order,
): Promise<StoredPaper> => {
  const { renderPool, resources, store } = context;
  const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
  const images =
    format === 'xlsx'
      ? new Map()
      : await readPhotos(context, photosIn(document.sections.flatMap(({ blocks }) => blocks)));
  const rendered = await renderPool.render(document, format, { fonts, images, signal });
  if (!rendered.ok) {
    const { code, details } = rendered.error;
    return refuse(code, { ...details, paper: document.paper });
  }
  const { bytes, pages } = rendered.value;
  const { sha256 } = await store.put(bytes, mediaTypes[format]);
  return { format, sha256, pages };
};

/** Photos that blocks show, by the names of their files. */
export const photosIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'photos' ? block.photos.map(({ sha256 }) => sha256) : [],
  );

export const readPhotos = async (
  { store }: Pick<QueryContext, 'store'>,
  photos: readonly string[],
): Promise<Map<string, Uint8Array>> => {
  const images = new Map<string, Uint8Array>();
  for (const sha256 of photos) images.set(sha256, await store.read(sha256));
  return images;
};
