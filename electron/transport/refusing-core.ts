import type { AppError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import type { ServedCore } from './served-core.ts';

/**
 * Stands in for a core that could not open its workspace: it answers everything with the reason, so that the
 * page, which has the sentences, can say what happened and what to do next.
 */
export const refusingCore = (error: AppError): ServedCore => ({
  dispatch: () => Promise.resolve(fail(error)),
  onEvent: () => () => undefined,
  stage: (_name, bytes) => {
    bytes.resume();
    return Promise.resolve(fail(error));
  },
  openFile: () => Promise.resolve(null),
  close: () => Promise.resolve(),
});
