import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { requestIdSchema, requestSchema, type Task } from './port-messages.ts';
import {
  abortAllUploads,
  abortUpload,
  beginUpload,
  createPortUploads,
  endUpload,
  writeUpload,
  type PortUploads,
} from './port-uploads.ts';
import type { Port } from './port.ts';
import type { ServedCore } from './served-core.ts';

/** Answers what arrives on a port from the core, and sends the core's events. Every request has one answer. */
export const servePort = (port: Port, core: ServedCore): void => {
  const uploads = createPortUploads();
  core.onEvent((event) => port.post({ type: 'event', event }));
  port.onMessage((message) => void answerMessage(message));

  const answerMessage = async (message: unknown): Promise<void> => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return refuseMalformed(message);
    const { id, task } = request.data;
    port.post({ type: 'answer', id, envelope: await answered(() => runTask(core, uploads, task)) });
  };

  const refuseMalformed = (message: unknown): void => {
    const known = requestIdSchema.safeParse(message);
    const envelope = fail(appError('call.invalidInput'));
    if (known.success) port.post({ type: 'answer', id: known.data.id, envelope });
  };
};

/** An exception never crosses a process: it would arrive without its code, or not at all. */
const answered = async (run: () => Promise<Envelope>): Promise<Envelope> => {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return fail(appError('call.internal'));
  }
};

const runTask = async (core: ServedCore, uploads: PortUploads, task: Task): Promise<Envelope> => {
  switch (task.type) {
    case 'call':
      return core.dispatch(task.method, task.input);
    case 'stageBegin':
      return beginUpload(uploads, core.stage, task.name);
    case 'stageWrite':
      return writeUpload(uploads, task.upload, task.bytes);
    case 'stageEnd':
      return endUpload(uploads, task.upload);
    case 'stageAbort':
      return abortUpload(uploads, task.upload);
    case 'openFile':
      return ok(await core.openFile(task.sha256));
    case 'close':
      await abortAllUploads(uploads);
      await core.close();
      return ok(null);
  }
};
