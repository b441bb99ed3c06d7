import { coreEventSchema, type CoreEvent } from '#shared/contract/events.ts';
import { envelopeSchema, type Envelope } from '#shared/contract/envelope.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { fileUrl } from './file-url.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { uploadAnswer } from './upload-answer.ts';

/** The page's way to the local host: fetch for calls and files, server-sent events for what it tells by itself. */
export const createLocalBridge = (): HostBridge => ({
  host: 'local',
  call: (method, input) =>
    post(`/call/${encodeURIComponent(method)}`, 'application/json', JSON.stringify(input ?? null)),
  stageFile: refuseTooLarge(async (file) =>
    uploadAnswer(
      await post(`/stage?name=${encodeURIComponent(file.name)}`, 'application/octet-stream', file),
    ),
  ),
  onEvent: listenToEvents(),
  fileUrl,
});

/** One stream for all listeners: a browser keeps no more than six connections to a host. */
const listenToEvents = (): HostBridge['onEvent'] => {
  const listeners = new Set<(event: CoreEvent) => void>();
  let source: EventSource | undefined;
  const hear = (message: MessageEvent<string>): void => {
    const event = coreEventSchema.safeParse(JSON.parse(message.data)).data;
    if (event) for (const listener of listeners) listener(event);
  };
  return (listener) => {
    listeners.add(listener);
    source ??= new EventSource('/events');
    source.onmessage = hear;
    return () => void listeners.delete(listener);
  };
};

const post = async (address: string, type: string, body: BodyInit): Promise<Envelope> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    return envelopeSchema.parse(await response.json());
  } catch {
    return fail(appError('call.hostGone'));
  }
};
