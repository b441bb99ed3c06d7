import { limitedBody, TooManyBytes } from './limit-bytes.ts';
import { jsonResponse, refusal, wrongMethod } from './responses.ts';
import type { ServedCore } from './served-core.ts';

// Rows of an import are the largest input; files never travel here.
const limit = 16 * 1024 * 1024;

/** POST /call/<method> with the input as JSON; the answer is the envelope, 200 also where it holds an error. */
export const serveCall = async (core: ServedCore, request: Request): Promise<Response> => {
  if (request.method !== 'POST') return wrongMethod('POST');
  if (mediaTypeOf(request) !== 'application/json') return refusal(415, 'call.invalidInput');
  if (Number(request.headers.get('content-length') ?? 0) > limit)
    return refusal(413, 'import.tooLarge');
  const method = new URL(request.url).pathname.slice('/call/'.length);
  const body = await readJson(request);
  if ('refused' in body) return body.refused;
  return jsonResponse(await core.dispatch(method, body.input));
};

const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

type Body = { readonly input: unknown } | { readonly refused: Response };

const readJson = async (request: Request): Promise<Body> => {
  try {
    return { input: JSON.parse(await readText(request)) };
  } catch (error) {
    const tooLarge = error instanceof TooManyBytes;
    return {
      refused: tooLarge ? refusal(413, 'import.tooLarge') : refusal(400, 'call.invalidInput'),
    };
  }
};

const readText = async (request: Request): Promise<string> => {
  const bytes = Buffer.concat(await limitedBody(request, limit).toArray());
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};
