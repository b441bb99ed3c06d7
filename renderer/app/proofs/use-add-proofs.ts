import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { useCore } from '../core-context.ts';
import { useCall } from '../use-call.ts';

export type Upload = {
  readonly key: number;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'refused';
  readonly error: AppError | null;
};

type Options = {
  readonly dossierId: string;
  /** Indicators that the new proofs serve. */
  readonly targets: readonly string[];
  /** After each file that became a proof. */
  readonly onAdded: (evidenceId: string) => void;
};

type AddProofs = {
  /** Files on their way and files refused; what arrived is in the list of proofs. */
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly dismiss: (key: number) => void;
};

/** Makes each file a proof, one after the other: a refused one holds nothing back. */
export const useAddProofs = ({ dossierId, targets, onAdded }: Options): AddProofs => {
  const { bridge } = useCore();
  const call = useCall();
  const queries = useQueryClient();
  const count = useRef(0);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const dismiss = (key: number) => setUploads((before) => before.filter((one) => one.key !== key));
  const mark = (key: number, change: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const send = async (file: File): Promise<Result<string>> => {
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return staged;
    const uploadIds = [staged.value.uploadId];
    const added = await call('evidence.add', { dossierId, targets: [...targets], uploadIds });
    return added.ok ? ok(added.value.evidenceId) : added;
  };

  const add = async (files: readonly File[]) => {
    const waiting = files.map((file) => ({ file, key: (count.current += 1) }));
    setUploads((before) => [...before, ...waiting.map(waitingUpload)]);
    for (const { file, key } of waiting) {
      mark(key, { state: 'sending' });
      const answer = await send(file);
      if (!answer.ok) {
        mark(key, { state: 'refused', error: answer.error });
        continue;
      }
      dismiss(key);
      onAdded(answer.value);
    }
    await queries.invalidateQueries({ refetchType: 'active' });
  };
  return { uploads, add, dismiss };
};

const waitingUpload = ({ file, key }: { readonly file: File; readonly key: number }): Upload => ({
  key,
  name: file.name,
  state: 'waiting',
  error: null,
});
