import { useState } from 'react';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import type { useCore } from '../../../app/core-context.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type ReturnedView = OutputOf<'papers.checkReturned'>;

export type Checked = {
  readonly name: string;
  /** Null while it is read, or where it can't be. */
  readonly report: ReturnedView | null;
  readonly error: AppError | null;
};

type Paper = { readonly dossierId: string; readonly paper: string };

/** Hands a file over and keeps what was found in it; the last file chosen holds. */
export const useReturned = ({ bridge, client }: ReturnType<typeof useCore>, of: Paper) => {
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (file: File): Promise<void> => {
    const { name } = file;
    setChecked({ name, report: null, error: null });
    const staged = await bridge.stageFile(file);
    const answer = staged.ok
      ? await client
          .call('papers.checkReturned', { uploadId: staged.value.uploadId, of })
          .catch(() => fail(appError('call.internal')))
      : staged;
    setChecked(
      answer.ok
        ? { name, report: answer.value, error: null }
        : { name, report: null, error: answer.error },
    );
  };
  return { checked, check };
};
