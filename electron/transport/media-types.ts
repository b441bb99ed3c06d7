import path from 'node:path';

const pageTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The type of a file of the built page. With nosniff a wrong one is a script that doesn't run. */
export const pageMediaType = (file: string): string =>
  pageTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

const shown = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/bmp',
];

/** Evidence that may open in place. Everything else, SVG and HTML above all, could carry a script. */
export const isShownInPlace = (mediaType: string): boolean => shown.includes(mediaType);

/** A stored type is somebody's claim: what does not open in place is handed out as plain bytes. */
export const evidenceMediaType = (mediaType: string): string =>
  isShownInPlace(mediaType) ? mediaType : 'application/octet-stream';
