import { pngOf } from '../support/png.ts';
import { buildPaper, type PaperRequest } from '#shared/dossier/build-document.ts';
import { besideDocxOf, buildDocx } from '#shared/dossier/docx-template/build-docx.ts';
import { checkDocx, type DocxFault } from '#shared/dossier/docx-template/check-docx.ts';
import { startingSections } from '#shared/dossier/docx-template/starting-document.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { documentLines } from '#shared/dossier/form/figure-differences.ts';
import { outlineNameOf } from '#shared/dossier/wording/wording-texts.ts';
import { fillTemplate, type FilledFile } from '#core/documents/template/fill-template.ts';
import { readTemplate } from '#core/documents/template/read-template.ts';
import { renderDocument } from '#core/documents/render-document.ts';
import { bundledFonts } from '../support/rendering.ts';

const fonts = { bundled: bundledFonts };

/** A photo of any size, for each one that a document shows. */
export const imagesOf = (document: Document): ReadonlyMap<string, Uint8Array> => {
  const bytes = pngOf(30, 40);
  const photos = document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'photos' ? block.photos : []));
  return new Map(photos.map(({ sha256 }) => [sha256, bytes]));
};

export const builtPaper = (request: PaperRequest) => {
  const built = buildPaper(request);
  if (!built.ok) throw new Error(built.error.code);
  return built.value;
};

/** The DOCX that an office begins with. */
export const startingDocx = async (request: PaperRequest): Promise<Uint8Array> => {
  const { paper, source, texts } = request;
  const found = source.procedure.papers.find((one) => one.paper === paper);
  const outline = texts.outlines[outlineNameOf(source.procedure, paper)];
  if (!found || !outline) throw new Error(paper);
  const sections = startingSections({
    outline,
    outlineOf: (name) => texts.outlines[name] ?? null,
    hasHeader: found.kind !== null,
    isLetter: found.letter,
  });
  const document: Document = {
    paper,
    title: found.name,
    day: '2024-12-23' as Document['day'],
    sections,
  };
  const made = await renderDocument(document, 'docx', { fonts, images: new Map(), loose: true });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
};

type Tried = {
  readonly faults: readonly DocxFault[];
  readonly filled: FilledFile | null;
  readonly document: Document;
};

/** A template read, judged and filled as the program does it. */
export const tried = async (request: PaperRequest, template: Uint8Array): Promise<Tried> => {
  const built = builtPaper(request);
  const { document } = built;
  const read = readTemplate({ kind: 'template', format: 'docx', bytes: template });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const beside = besideDocxOf({ ...request, procedure: request.source.procedure });
  if (!beside) throw new Error(request.paper);
  const { faults, nodes } = checkDocx(read.value.tags, beside);
  const all = [...read.value.faults, ...faults];
  if (all.length > 0 || !nodes) return { faults: all, filled: null, document };
  const filling = buildDocx(request, nodes, built);
  if (!filling) throw new Error(request.paper);
  const filled = await fillTemplate({
    kind: 'fill',
    format: 'docx',
    template,
    values: filling.values,
    day: document.day,
    lines: documentLines(document),
    images: imagesOf(document),
    fonts,
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return { faults: [], filled: filled.value, document };
};
