import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { jsonResponse, refusal, wrongMethod } from './responses.ts';
import { limitedBody, TooManyBytes } from './limit-bytes.ts';
import type { ServedCore } from './served-core.ts';

/** POST /stage?name=… with the bytes of one file as its body; they stream through and are never held in memory. */
export const serveStage = async (core: ServedCore, request: Request): Promise<Response> => {
  if (request.method !== 'POST') return wrongMethod('POST');
  if (request.headers.get('content-type') !== 'application/octet-stream')
    return refusal(415, 'call.invalidInput');
  const name = new URL(request.url).searchParams.get('name') ?? '';
  if (name === '' || name.length > 500) return refusal(400, 'call.invalidInput');
  if (Number(request.headers.get('content-length') ?? 0) > largestUploadBytes)
    return refusal(413, 'evidence.tooLarge');
  const bytes = limitedBody(request, largestUploadBytes);
  const answer = await core.stage(name, bytes);
  return bytes.errored instanceof TooManyBytes
    ? refusal(413, 'evidence.tooLarge')
    : jsonResponse(answer);
};
