import { fold, nfc } from '#shared/kernel/vietnamese.ts';

// Signs that a system refuses in a file name, or that would end the quoted header value.
const unsafe = /[\p{Cc}\p{Cf}"*/:<>?\\|]/gu;

const safeName = (name: string): string => {
  const cleaned = nfc(name)
    .toWellFormed()
    .replace(unsafe, '_')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 200);
  return cleaned === '' ? 'tep' : cleaned;
};

const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );

/**
 * Content-Disposition with a Vietnamese name (RFC 6266): `filename*` carries it whole, `filename` is what
 * remains for readers that know ASCII only.
 */
export const contentDisposition = (kind: 'inline' | 'attachment', name?: string): string => {
  if (name === undefined) return kind;
  const safe = safeName(name);
  const ascii = fold(safe).replace(/[^\x20-\x7e]/g, '_');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded(safe)}`;
};
