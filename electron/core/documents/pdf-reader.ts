import { registerHooks } from 'node:module';
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfReader = typeof pdfjs;

let reader: Promise<PdfReader> | null = null;

/** pdf.js as the core uses it: it reads words and pages and paints nothing. */
export const pdfReader = (): Promise<PdfReader> => (reader ??= loadWithoutPainter());

/**
 * Left alone, pdf.js first loads a painter: thirty megabytes of native code and half a second. Nothing is loaded in its
 * place, and so that pdf.js does not complain of it, the two names it would take from there exist meanwhile.
 */
const loadWithoutPainter = async (): Promise<PdfReader> => {
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      name === '@napi-rs/canvas' ? { url: 'node:path', shortCircuit: true } : next(name, context),
  });
  const missing = ['DOMMatrix', 'Path2D'].filter((name) => !(name in globalThis));
  for (const name of missing) Reflect.set(globalThis, name, class {});
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
    hooks.deregister();
  }
};
