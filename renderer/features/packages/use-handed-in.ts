import { useState } from 'react';
import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { useCore } from '../../app/core-context.ts';
import { useTell } from '../../app/errors/use-tell.ts';
import { useCommand } from '../../app/use-command.ts';
import type { InputOf, OutputOf } from '../../bridge/client.ts';

type Outcome = {
  readonly verified: OutputOf<'packages.verify'> | null;
  readonly taken: OutputOf<'packages.import'> | null;
};

const nothing: Outcome = { verified: null, taken: null };

/** A package that was chosen, and what came of checking it and taking it in. */
export const useHandedIn = () => {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState(nothing);
  const verify = useCommand('packages.verify', {
    onDone: (verified) => setOutcome({ ...nothing, verified }),
  });
  const take = useCommand('packages.import', {
    onDone: (taken) => setOutcome({ ...nothing, taken }),
  });
  const stage = useStageAll();
  const withUploads = async (
    run: (input: InputOf<'packages.verify'>) => Promise<unknown>,
  ): Promise<void> => {
    const uploadIds = await stage(files);
    if (!uploadIds) return;
    const jobId = crypto.randomUUID();
    await run({ uploadIds, jobId, ...(passphrase !== '' && { passphrase }) });
  };
  return {
    files,
    passphrase,
    setPassphrase,
    ...outcome,
    pending: verify.pending || take.pending,
    choose: (chosen: readonly File[]): void => {
      setFiles(chosen);
      setOutcome(nothing);
    },
    verify: () => void withUploads(verify.run),
    take: () => void withUploads(take.run),
  };
};

/** Hands every file over; null where one of them could not be, which is told. */
const useStageAll = (): ((files: readonly File[]) => Promise<string[] | null>) => {
  const { bridge } = useCore();
  const tell = useTell();
  return async (files) => {
    const uploadIds: string[] = [];
    for (const file of files) {
      const staged = await bridge.stageFile(file, largestUploadBytes);
      if (!staged.ok) {
        tell(staged.error);
        return null;
      }
      uploadIds.push(staged.value.uploadId);
    }
    return uploadIds;
  };
};
