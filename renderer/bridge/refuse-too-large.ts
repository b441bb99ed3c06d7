import { largestFileBytes } from '#shared/contract/largest-upload.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';

/** Says so at once: a host that ends a connection in the midst of a file looks like one that is gone. */
export const refuseTooLarge =
  (stage: HostBridge['stageFile']): HostBridge['stageFile'] =>
  async (file, largestBytes = largestFileBytes) =>
    file.size > largestBytes
      ? fail(appError('evidence.tooLarge', { limit: String(largestBytes) }))
      : stage(file);
