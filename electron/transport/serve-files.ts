import { createReadStream } from 'node:fs';
import { sha256Schema } from '#shared/kernel/ids.ts';
import { parseByteRange, type ByteRange } from './byte-range.ts';
import { contentDisposition } from './content-disposition.ts';
import { evidenceMediaType, isShownInPlace } from './media-types.ts';
import { guardingHeaders, notFound, wrongMethod } from './responses.ts';
import type { ServedCore, ServedFile } from './served-core.ts';
import { toWebStream } from './web-streams.ts';

/** GET /files/<sha256>?download=name. The name of the bytes is their hash, so no path ever comes from a request. */
export const serveFile = async (
  core: Pick<ServedCore, 'openFile'>,
  request: Request,
): Promise<Response> => {
  if (request.method !== 'GET') return wrongMethod('GET');
  const url = new URL(request.url);
  const sha256 = sha256Schema.safeParse(url.pathname.slice('/files/'.length));
  const file = sha256.success ? await core.openFile(sha256.data) : null;
  if (!sha256.success || !file) return notFound();
  const headers = headersOf(file, sha256.data, url.searchParams.get('download'));
  const range = parseByteRange(request.headers.get('range'), file.sizeBytes);
  if (range === 'unsatisfiable') return unsatisfiable(file, headers);
  return range === 'whole' ? whole(file, headers) : part(file, headers, range);
};

const headersOf = (file: ServedFile, sha256: string, download: string | null): Headers => {
  const inPlace = download === null && isShownInPlace(file.mediaType);
  return new Headers({
    ...guardingHeaders,
    'Content-Type': evidenceMediaType(file.mediaType),
    'Content-Disposition': contentDisposition(
      inPlace ? 'inline' : 'attachment',
      download ?? undefined,
    ),
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=31536000, immutable',
    ETag: `"${sha256}"`,
  });
};

const unsatisfiable = (file: ServedFile, headers: Headers): Response => {
  headers.set('Content-Range', `bytes */${file.sizeBytes}`);
  return new Response(null, { status: 416, headers });
};

const whole = (file: ServedFile, headers: Headers): Response => {
  headers.set('Content-Length', String(file.sizeBytes));
  return new Response(bytesOf(file.path), { status: 200, headers });
};

const part = (file: ServedFile, headers: Headers, { first, last }: ByteRange): Response => {
  headers.set('Content-Range', `bytes ${first}-${last}/${file.sizeBytes}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(bytesOf(file.path, { start: first, end: last }), { status: 206, headers });
};

const bytesOf = (
  file: string,
  range: { start?: number; end?: number } = {},
): ReadableStream<Uint8Array> => toWebStream(createReadStream(file, range));
