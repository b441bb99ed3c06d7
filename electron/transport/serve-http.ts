import { notFound } from './responses.ts';
import { serveCall } from './serve-call.ts';
import { serveEvents } from './serve-events.ts';
import { serveFile } from './serve-files.ts';
import { servePage } from './serve-page.ts';
import { serveStage } from './serve-stage.ts';
import type { ServedCore } from './served-core.ts';

export type HttpOptions = {
  readonly core: ServedCore;
  /** The folder of the built page. */
  readonly pageFolder: string;
};

/** The whole of the local host's addresses, on web-standard Request and Response: knows no server. */
export const serveHttp =
  ({ core, pageFolder }: HttpOptions) =>
  async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/call/')) return serveCall(core, request);
    if (pathname === '/events') return serveEvents(core, request);
    if (pathname === '/stage') return serveStage(core, request);
    return serveReadable(core, pageFolder, request);
  };

/** What can be read without changing anything: stored files and the page. All that `app://` serves. */
export const serveReadable = async (
  core: Pick<ServedCore, 'openFile'>,
  pageFolder: string,
  request: Request,
): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/files/')) return serveFile(core, request);
  return pathname.startsWith('/') ? servePage(pageFolder, request) : notFound();
};
