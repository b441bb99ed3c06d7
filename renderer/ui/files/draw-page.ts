import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { decoratePage, type PageWords } from './page-words.ts';

export type PageRequest = {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** Width in CSS pixels that the page fills at zoom 1. */
  readonly width: number;
  readonly zoom: number;
  readonly words: PageWords;
};

export type Drawing = { readonly done: Promise<Sheet>; readonly cancel: () => void };

/** `shown` is called once the sheet is in sight. */
type Sheet = { readonly sheet: HTMLElement; readonly shown: () => void };

/**
 * Draws one page with its text above it, so that words can be chosen and copied. Always a new canvas: pdf.js
 * refuses two drawings on one, and the page before stays in sight until this one is ready.
 */
export const drawPage = (request: PageRequest): Drawing => {
  const state: { task?: RenderTask; isCancelled: boolean } = { isCancelled: false };
  return {
    done: draw(request, state),
    cancel: () => {
      state.isCancelled = true;
      state.task?.cancel();
    },
  };
};

const draw = async (
  { pdf, page: number, width, zoom, words: outstanding }: PageRequest,
  state: { task?: RenderTask; isCancelled: boolean },
): Promise<Sheet> => {
  const page = await pdf.getPage(number);
  const scale = (width / page.getViewport({ scale: 1 }).width) * zoom;
  const viewport = page.getViewport({ scale });
  const canvas = sizedCanvas(viewport);
  if (state.isCancelled) return { sheet: canvas, shown: () => undefined };
  const sharpness = canvas.width / viewport.width;
  state.task = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
  await state.task.promise;
  const sheet = document.createElement('div');
  sheet.style.setProperty('--total-scale-factor', String(scale));
  sheet.style.width = canvas.style.width;
  sheet.style.height = canvas.style.height;
  const words = document.createElement('div');
  words.dataset['layer'] = 'text';
  sheet.append(canvas, words);
  const { TextLayer } = await import('pdfjs-dist');
  await new TextLayer({
    textContentSource: await page.getTextContent(),
    container: words,
    viewport,
  }).render();
  return { sheet, shown: () => decoratePage(words, outstanding) };
};

const sizedCanvas = ({ width, height }: { readonly width: number; readonly height: number }) => {
  const canvas = document.createElement('canvas');
  const sharpness = Math.min(window.devicePixelRatio, 2);
  canvas.width = Math.floor(width * sharpness);
  canvas.height = Math.floor(height * sharpness);
  canvas.style.width = `${Math.floor(width)}px`;
  canvas.style.height = `${Math.floor(height)}px`;
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
};
