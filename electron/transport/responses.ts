import type { Envelope } from '#shared/contract/envelope.ts';
import { appError, type ErrorCode } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { closedPolicy } from './content-security-policy.ts';

/** On every answer of both hosts: no sniffing of types, no use of the answer by another origin. */
export const guardingHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': closedPolicy,
};

/** An envelope as JSON; a refusal of the host has the same form as one of the core. */
export const jsonResponse = (envelope: Envelope, status = 200): Response =>
  new Response(JSON.stringify(envelope), {
    status,
    headers: {
      ...guardingHeaders,
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    },
  });

/** The host says no before the core is asked. */
export const refusal = (status: number, code: ErrorCode): Response =>
  jsonResponse(fail(appError(code)), status);

export const notFound = (): Response => refusal(404, 'record.notFound');

export const wrongMethod = (allowed: string): Response => {
  const response = refusal(405, 'call.notAllowed');
  response.headers.set('Allow', allowed);
  return response;
};
