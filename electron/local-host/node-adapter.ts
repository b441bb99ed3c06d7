import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { refusal } from '#transport/responses.ts';
import { fromWebStream, toWebStream } from '#transport/web-streams.ts';

export type Serve = (request: Request) => Promise<Response>;

// Time for a sender to read our refusal before the rest of its body is cut off.
const graceTime = 2_000;

/** Node's http server around a function from Request to Response; bytes stream through in both directions. */
export const nodeListener =
  (serve: Serve): RequestListener =>
  (incoming, outgoing) =>
    void answer(serve, incoming, outgoing);

const answer = async (
  serve: Serve,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const request = toRequest(incoming);
  const response = request ? await served(serve, request) : refusal(400, 'call.invalidInput');
  try {
    await send(response, incoming, outgoing);
  } catch {
    // The other side went away, or the bytes did: a cut connection is the only sign left to give.
    outgoing.destroy();
  }
};

const served = async (serve: Serve, request: Request): Promise<Response> => {
  try {
    return await serve(request);
  } catch (error) {
    console.error(error);
    return refusal(500, 'call.internal');
  }
};

/** Null for what is no plain request for a path of ours: a proxy's absolute address, "*", TRACE. */
const toRequest = (incoming: IncomingMessage): Request | null => {
  const { url = '', method = 'GET' } = incoming;
  if (
    !url.startsWith('/') ||
    !['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method)
  )
    return null;
  // Put together as text: as a relative address "//elsewhere/" would name another host.
  const address = `http://localhost${url}`;
  if (!URL.canParse(address)) return null;
  return new Request(address, {
    method,
    headers: headersOf(incoming),
    ...bodyOf(method, incoming),
  });
};

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
};

type StreamedBody = { readonly body?: ReadableStream<Uint8Array>; readonly duplex?: 'half' };

const bodyOf = (method: string, incoming: IncomingMessage): StreamedBody => {
  if (method === 'GET' || method === 'HEAD') return {};
  // Whoever refuses a body half-way still answers on this very connection, so it isn't torn down yet.
  const body = toWebStream(incoming, () => undefined);
  return { body, duplex: 'half' };
};

const send = async (
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  if (!incoming.complete) hangUpAfter(incoming, outgoing);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  outgoing.flushHeaders();
  await pipeline(fromWebStream(response.body), outgoing);
};

/** A body nobody read would otherwise be taken for the next request. */
const hangUpAfter = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  outgoing.setHeader('Connection', 'close');
  outgoing.once('finish', () => setTimeout(() => incoming.destroy(), graceTime).unref());
};
