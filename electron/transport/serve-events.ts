import { guardingHeaders, wrongMethod } from './responses.ts';
import type { ServedCore } from './served-core.ts';

const heartbeat = 25_000;

/** GET /events as server-sent events. The heartbeat makes a page that is gone known, so that its listener ends. */
export const serveEvents = (core: Pick<ServedCore, 'onEvent'>, request: Request): Response => {
  if (request.method !== 'GET') return wrongMethod('GET');
  return new Response(eventStream(core), {
    headers: {
      ...guardingHeaders,
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
    },
  });
};

const eventStream = (core: Pick<ServedCore, 'onEvent'>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const unsubscribe = core.onEvent((event) => send(`data: ${JSON.stringify(event)}\n\n`));
      const timer = setInterval(() => send(': still here\n\n'), heartbeat).unref();
      stop = () => {
        clearInterval(timer);
        unsubscribe();
      };
      send('retry: 1000\n\n');
    },
    cancel: () => stop(),
  });
};
