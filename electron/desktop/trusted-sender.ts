import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { isOwnAddress } from './own-address.ts';

/** Security checklist, point 17: only the top frame of our own page may speak. */
export const isTrustedSender = (event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean => {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
};

/** The one gate: every message from a window is registered here, and nowhere else. */
export const handleTrusted = (
  channel: string,
  answer: (...input: readonly unknown[]) => Promise<Envelope>,
): void => {
  ipcMain.handle(channel, (event, ...input: readonly unknown[]) => {
    if (isTrustedSender(event)) return answer(...input);
    console.error(`Refused ${channel} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
    return fail(appError('call.notAllowed'));
  });
};
