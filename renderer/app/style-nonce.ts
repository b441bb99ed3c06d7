import { setNonce } from 'get-nonce';

/** The nonce that the host wrote into this page; without it the component library's styles are refused. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** For the style elements of libraries that ask `get-nonce` (dialogs that lock scrolling). */
export const shareNonce = (): void => setNonce(styleNonce());
