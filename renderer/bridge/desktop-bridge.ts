import { z } from 'zod';
import type { DesktopGate } from '#shared/contract/desktop-gate.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { fileUrl } from './file-url.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { uploadAnswer } from './upload-answer.ts';

const pieceBytes = 1024 * 1024;

/** The page's way to the core in the desktop window, through what the preload exposes. */
export const createDesktopBridge = (gate: DesktopGate): HostBridge => ({
  host: 'desktop',
  call: gate.call,
  onEvent: gate.onEvent,
  stageFile: refuseTooLarge(async (file) => uploadAnswer(await stageInPieces(gate, file))),
  fileUrl,
});

const stageInPieces = async (gate: DesktopGate, file: File): Promise<Envelope> => {
  const begun = await gate.stageBegin(file.name);
  if (!begun.ok) return begun;
  const upload = z.number().parse(begun.value);
  const refused = await sendPieces(gate, upload, file);
  if (!refused) return gate.stageEnd(upload);
  await gate.stageAbort(upload);
  return refused;
};

/** The first refusal, or null when every piece arrived. */
const sendPieces = async (
  gate: DesktopGate,
  upload: number,
  file: File,
): Promise<Envelope | null> => {
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      const piece = await file.slice(at, at + pieceBytes).arrayBuffer();
      const answer = await gate.stageWrite(upload, new Uint8Array(piece));
      if (!answer.ok) return answer;
    }
    return null;
  } catch {
    // The browser refuses to read on in a file that was changed or removed since it was chosen.
    return fail(appError('evidence.changedWhileRead'));
  }
};
