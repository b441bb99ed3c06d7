import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { serveHttp, type HttpOptions } from '#transport/serve-http.ts';
import { nodeListener } from './node-adapter.ts';
import { guardRequest } from './request-guard.ts';

export type Listening = {
  readonly address: string;
  readonly token: string;
  readonly close: () => Promise<void>;
};

/** Serves a core on 127.0.0.1 and no other interface. Port 0 takes any that is free. */
export const listen = async (
  options: HttpOptions & { readonly port: number },
): Promise<Listening> => {
  const token = randomBytes(32).toString('base64url');
  const serve = serveHttp(options);
  const server = createServer({ requestTimeout: 0 });
  const port = await bind(server, options.port);
  const admission = { port, token };
  server.on(
    'request',
    nodeListener(async (request) => guardRequest(admission, request) ?? serve(request)),
  );
  return { address: `http://127.0.0.1:${port}`, token, close: () => closeServer(server) };
};

const bind = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string')
    throw new Error('A server on 127.0.0.1 has a port.');
  return bound.port;
};

/** Event streams never end by themselves, so the connections are closed too. */
const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};
