import { randomBytes } from 'node:crypto';

/** A fresh nonce for one response: a used one would let injected styles in. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/**
 * The one policy of both hosts. The page reaches its own origin and nothing else: no network, no frames, no
 * forms, no inline code. The nonce is for the component library's style elements only.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** For answers that are no page (evidence, JSON): even opened in a tab of their own they can load nothing. */
export const closedPolicy =
  "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
