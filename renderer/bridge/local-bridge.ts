import { coreEventSchema } from '#shared/contract/events.ts';
import { envelopeSchema, type Envelope } from '#shared/contract/envelope.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { fileUrl } from './file-url.ts';
import { uploadAnswer } from './upload-answer.ts';

/** The page's way to the local host: fetch for calls and files, server-sent events for what it tells by itself. */
export const createLocalBridge = (): HostBridge => ({
  host: 'local',
  call: (method, input) =>
    post(`/call/${encodeURIComponent(method)}`, 'application/json', JSON.stringify(input ?? null)),
  stageFile: async (file) =>
    uploadAnswer(
      await post(`/stage?name=${encodeURIComponent(file.name)}`, 'application/octet-stream', file),
    ),
  onEvent: (listener) => {
    const source = new EventSource('/events');
    source.addEventListener('message', (message: MessageEvent<string>) => {
      const event = coreEventSchema.safeParse(JSON.parse(message.data)).data;
      if (event) listener(event);
    });
    return () => source.close();
  },
  fileUrl,
});

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
