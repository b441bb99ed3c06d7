import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useCore } from '../core-context.ts';
import { useCall } from '../use-call.ts';

export type Upload = {
  readonly key: number;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'refused' | 'twin';
  readonly error: AppError | null;
  /** What arrived and waits for an answer: the bytes are a proof already. */
  readonly uploadId: string;
};

type OnTwin = 'refuse' | 'use' | 'add';

type Options = {
  readonly dossierId: string;
  /** Indicators that the new proofs serve. */
  readonly targets: readonly string[];
  /** After each file that became a proof, or was known as one. */
  readonly onAdded: (evidenceId: string) => void;
};

export type AddProofs = {
  /** Files on their way, files refused, and files that are a proof already; what arrived is in the list of proofs. */
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly answerTwin: (upload: Upload, onTwin: 'use' | 'add') => Promise<void>;
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

  const make = async (key: number, uploadId: string, onTwin: OnTwin) => {
    mark(key, { state: 'sending' });
    const input = { dossierId, targets: [...targets], uploadIds: [uploadId], onTwin };
    const added = await call('evidence.add', input);
    if (!added.ok) return mark(key, { ...refusalOf(added.error), uploadId });
    dismiss(key);
    onAdded(added.value.evidenceId);
  };
  const send = async (key: number, file: File) => {
    mark(key, { state: 'sending' });
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return mark(key, { state: 'refused', error: staged.error });
    await make(key, staged.value.uploadId, 'refuse');
  };
  const refresh = () => queries.invalidateQueries({ refetchType: 'active' });

  const add = async (files: readonly File[]) => {
    const waiting = files.map((file) => ({ file, key: (count.current += 1) }));
    setUploads((before) => [...before, ...waiting.map(waitingUpload)]);
    for (const { file, key } of waiting) await send(key, file);
    await refresh();
  };
  const answerTwin = async ({ key, uploadId }: Upload, onTwin: 'use' | 'add') => {
    await make(key, uploadId, onTwin);
    await refresh();
  };
  return { uploads, add, answerTwin, dismiss };
};

const refusalOf = (error: AppError): Pick<Upload, 'state' | 'error'> => ({
  state: error.code === 'evidence.alreadyThere' ? 'twin' : 'refused',
  error,
});

const waitingUpload = ({ file, key }: { readonly file: File; readonly key: number }): Upload => ({
  key,
  name: file.name,
  state: 'waiting',
  error: null,
  uploadId: '',
});
