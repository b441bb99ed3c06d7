import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { Day } from '#shared/kernel/day.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useCore } from '../../../app/core-context.ts';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useCall } from '../../../app/use-call.ts';
import { useText } from '../../../ui/use-text.ts';

export type Signature = {
  readonly number: string;
  readonly signedOn: Day;
  readonly scan: File;
  /** Knows that the paper prints what nobody has compared. */
  readonly confirmUncompared: boolean;
};

type Signing = {
  readonly sign: (signature: Signature) => Promise<void>;
  readonly pending: boolean;
  readonly failure: AppError | null;
};

type Which = { readonly dossierId: string; readonly paper: string };

/** Hands in the scan, then number and date; every failure stays beside the form. */
export const useSign = ({ dossierId, paper }: Which): Signing => {
  const { bridge } = useCore();
  const call = useCall();
  const queries = useQueryClient();
  const toast = useToast();
  const text = useText('papers');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const send = async (signature: Signature): Promise<AppError | null> => {
    const { number, signedOn, scan, confirmUncompared } = signature;
    const staged = await bridge.stageFile(scan);
    if (!staged.ok) return staged.error;
    const scanUploadId = staged.value.uploadId;
    const signed = await call('papers.sign', {
      dossierId,
      paper,
      number: nfc(number).trim(),
      signedOn,
      scanUploadId,
      confirmUncompared,
    });
    return signed.ok ? null : signed.error;
  };

  const sign = async (signature: Signature): Promise<void> => {
    setPending(true);
    const error = await send(signature);
    setPending(false);
    setFailure(error);
    if (error) return;
    toast({ tone: 'done', title: text('sign.done', { number: signature.number }) });
    await queries.invalidateQueries({ refetchType: 'active' });
  };
  return { sign, pending, failure };
};
