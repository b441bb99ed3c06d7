import { createHash, timingSafeEqual } from 'node:crypto';
import { guardingHeaders, refusal } from '#transport/responses.ts';
import { openAgain } from './sentences.ts';

export type Admission = { readonly port: number; readonly token: string };

/**
 * What must hold before any request is looked at: our own host name (against DNS rebinding), no foreign page
 * behind it, and the token. Null admits; a Response is the answer instead.
 */
export const guardRequest = (admission: Admission, request: Request): Response | null => {
  if (!isOwnHost(admission, request)) return refusal(403, 'call.notAllowed');
  if (!isOwnPage(request)) return refusal(403, 'call.notAllowed');
  return isFirstVisit(request)
    ? admitFirstVisit(admission, request)
    : requireToken(admission, request);
};

const ownHosts = ({ port }: Admission): readonly string[] => [
  `127.0.0.1:${port}`,
  `localhost:${port}`,
];

const isOwnHost = (admission: Admission, { headers }: Request): boolean =>
  ownHosts(admission).includes(headers.get('host') ?? '');

/** "none" is a person who typed or clicked the address outside any page. */
const isOwnPage = ({ headers }: Request): boolean => {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isOwnSite = site === null || site === 'same-origin' || site === 'none';
  return isOwnSite && (origin === null || origin === `http://${headers.get('host')}`);
};

const isFirstVisit = (request: Request): boolean => {
  const { pathname, searchParams } = new URL(request.url);
  return request.method === 'GET' && pathname === '/' && searchParams.has('token');
};

/** The token leaves the address at once: an address ends up in histories and screenshots. */
const admitFirstVisit = (admission: Admission, request: Request): Response => {
  const given = new URL(request.url).searchParams.get('token') ?? '';
  if (!isSameToken(given, admission.token)) return refusal(403, 'call.notAllowed');
  return new Response(null, {
    status: 303,
    headers: {
      ...guardingHeaders,
      Location: '/',
      'Cache-Control': 'no-store',
      'Set-Cookie': `${cookieName(admission)}=${admission.token}; Path=/; HttpOnly; SameSite=Strict`,
    },
  });
};

const requireToken = (admission: Admission, request: Request): Response | null => {
  const given = bearer(request) ?? cookie(admission, request);
  if (given === null)
    return isPageVisit(request) ? openAgainPage() : refusal(401, 'call.notAllowed');
  return isSameToken(given, admission.token) ? null : refusal(403, 'call.notAllowed');
};

const isPageVisit = (request: Request): boolean =>
  request.headers.get('sec-fetch-dest') === 'document';

const openAgainPage = (): Response =>
  new Response(openAgain, {
    status: 401,
    headers: { ...guardingHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  });

const bearer = (request: Request): string | null =>
  /^Bearer ([\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;

/** Cookies don't know ports: the name keeps two workspaces that are open at once apart. */
const cookieName = ({ port }: Admission): string => `hoso-${port}`;

const cookie = (admission: Admission, request: Request): string | null => {
  const prefix = `${cookieName(admission)}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length) ?? null;
};

/** By digest, so that neither the length nor the first wrong letter shows in the time it takes. */
const isSameToken = (given: string, token: string): boolean =>
  timingSafeEqual(digest(given), digest(token));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
