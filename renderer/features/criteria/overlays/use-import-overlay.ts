import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useLocation } from 'wouter';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useCall } from '../../../app/use-call.ts';
import { useText } from '../../../ui/use-text.ts';

/** A file with a line below the State's level, waiting for the officer's reason. */
export type Asking = { readonly uploadId: string; readonly error: AppError };

const isDoubt = ({ code }: AppError): boolean =>
  code === 'overlay.belowNational' || code === 'overlay.notComparable';

/** Takes an overlay in from a file; where it asks for less than the State, only with a reason. */
export const useImportOverlay = () => {
  const text = useText('overlays');
  const { bridge } = useCore();
  const call = useCall();
  const queries = useQueryClient();
  const tell = useTell();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const take = async (uploadId: string, belowNationalReason?: string): Promise<void> => {
    const answer = await call('criteria.importOverlay', {
      uploadId,
      ...(belowNationalReason !== undefined && { belowNationalReason }),
    });
    setAsking(!answer.ok && isDoubt(answer.error) ? { uploadId, error: answer.error } : null);
    if (!answer.ok) {
      if (!isDoubt(answer.error)) tell(answer.error);
      return;
    }
    await queries.invalidateQueries({ refetchType: 'active' });
    const { id, title, version, known } = answer.value;
    toast({
      tone: 'done',
      title: text(known ? 'import.known' : 'import.done', { title, version }),
    });
    navigate(`/overlays/${id}`);
  };
  const importFile = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    await take(staged.value.uploadId);
  };
  return {
    asking,
    importFiles: (files: readonly File[]) => void importFile(files),
    confirm: (reason: string) => void (asking && take(asking.uploadId, reason)),
    cancel: () => setAsking(null),
  };
};
