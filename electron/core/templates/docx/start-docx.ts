import { startingSections } from '#shared/dossier/docx-template/starting-document.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { withPreparation, type Input, type Output } from '../../handlers.ts';
import { chosenFontFolder } from '../../papers/own-fonts.ts';
import { mediaTypes } from '../../papers/render-paper.ts';
import { paperAround } from './paper-around.ts';

/** The paper as an office begins to lay it out in Word, from the text that is in use. */
export const startDocx = withPreparation(
  async (context, place: Input<'templates.startDocx'>, { signal }) => {
    const { procedurePaper, texts, outline } = paperAround(context, place);
    const { paper, name, kind, letter } = procedurePaper;
    const used = texts.outlines[outline] ?? refuse('template.unknownPaper', { paper });
    const sections = startingSections({
      outline: used,
      outlineOf: (other) => texts.outlines[other] ?? null,
      hasHeader: kind !== null,
      isLetter: letter,
    });
    const document: Document = { paper, title: name, day: context.today, sections };
    const { renderPool, resources, store } = context;
    const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
    const options = { fonts, images: new Map<string, Uint8Array>(), loose: true, signal };
    const made = await renderPool.render(document, 'docx', options);
    if (!made.ok) return refuse(made.error.code, made.error.details);
    const { sha256 } = await store.put(made.value.bytes, mediaTypes.docx);
    return { fileSha256: sha256, name: `mau-word-${paper}.docx` };
  },
  (_context, _place, made): Output<'templates.startDocx'> => made,
);
