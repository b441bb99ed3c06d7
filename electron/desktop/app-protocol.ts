import { protocol } from 'electron';
import { refusal } from '#transport/responses.ts';
import { serveReadable } from '#transport/serve-http.ts';
import type { ServedCore } from '#transport/served-core.ts';
import { appScheme, isOwnAddress } from './own-address.ts';

/** Before `ready`: our scheme is a secure origin with fetch and streams, as https is (checklist, point 18). */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);

/** After `ready`: app://hoso/ serves the built page and stored files; any other host, path or method is refused. */
export const serveAppScheme = (core: Pick<ServedCore, 'openFile'>, pageFolder: string): void =>
  protocol.handle(appScheme, (request) =>
    isOwnAddress(request.url)
      ? serveReadable(core, pageFolder, request)
      : refusal(403, 'call.notAllowed'),
  );
