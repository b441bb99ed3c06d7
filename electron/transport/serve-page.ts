import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy, newNonce } from './content-security-policy.ts';
import { pageMediaType } from './media-types.ts';
import { guardingHeaders, notFound, wrongMethod } from './responses.ts';

/** In the built page where the nonce of the response goes: <meta name="csp-nonce" content="__CSP_NONCE__">. */
export const noncePlaceholder = '__CSP_NONCE__';

/** The built page and what it loads. Addresses without an extension are places inside the page. */
export const servePage = async (pageFolder: string, request: Request): Promise<Response> => {
  if (request.method !== 'GET') return wrongMethod('GET');
  const file = fileOf(pageFolder, new URL(request.url).pathname);
  if (file === null) return notFound();
  return path.extname(file) === '.html' ? html(file) : asset(file);
};

const html = async (file: string): Promise<Response> => {
  const text = await readOrNull(file);
  if (text === null) return notFound();
  const nonce = newNonce();
  return new Response(text.toString('utf8').replaceAll(noncePlaceholder, nonce), {
    headers: {
      ...guardingHeaders,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Content-Type': pageMediaType(file),
      'Cache-Control': 'no-store',
    },
  });
};

const asset = async (file: string): Promise<Response> => {
  const bytes = await readOrNull(file);
  if (bytes === null) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...guardingHeaders,
      'Content-Type': pageMediaType(file),
      'Content-Length': String(bytes.length),
      'Cache-Control': 'no-cache',
    },
  });
};

/** Null for whatever would leave the folder, however it is written: checked after decoding, by path, not by text. */
const fileOf = (pageFolder: string, pathname: string): string | null => {
  const decoded = decode(pathname);
  if (decoded === null || /[\0\\:]/.test(decoded)) return null;
  const folder = path.resolve(pageFolder);
  const relative = path.extname(decoded) === '' ? 'index.html' : decoded.replace(/^\/+/, '');
  const file = path.resolve(folder, relative);
  return file.startsWith(folder + path.sep) ? file : null;
};

const decode = (pathname: string): string | null => {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.split('/').includes('..') ? null : decoded;
  } catch {
    return null;
  }
};

const readOrNull = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
};
