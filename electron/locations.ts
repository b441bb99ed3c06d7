const bundled = import.meta.url.endsWith('.js');

/** The checkout or the installed program: the folder that holds dist/ and resources/. */
export const programFolder = new URL(bundled ? '../../' : '../', import.meta.url);

/** Where the worker's code lies: it is an option of `create-core`, so that a bundle doesn't break it. */
export const documentWorker = bundled
  ? new URL('../worker/document-worker.js', import.meta.url)
  : new URL('./core/documents/document-worker.ts', import.meta.url);

/** The built page that both hosts serve. */
export const pageFolder = new URL('dist/page/', programFolder);

/** The preload of the desktop window, always the bundle: its sandbox loads CommonJS only. */
export const preloadFile = new URL('dist/preload/preload.cjs', programFolder);

/** The page that goes into every package for councils, always the bundle: one file without anything beside it. */
export const viewerPage = new URL('dist/viewer/viewer.html', programFolder);

/** Criteria, procedures, units, texts, fonts: data shipped with the program. */
export const resourcesFolder = new URL('resources/', programFolder);
