import { useCallback } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useToast } from '../toasts/toasts.ts';
import { useErrorText } from './use-error-text.ts';

/** Tells a failure that belongs to no field. What the officer called off needs no telling. */
export const useTell = (): ((error: AppError) => void) => {
  const toast = useToast();
  const errorText = useErrorText();
  return useCallback(
    (error) => {
      if (error.code === 'call.cancelled' || error.code === 'officer.unknown') return;
      const { title, action } = errorText(error);
      toast({ tone: 'failed', title, body: action });
    },
    [toast, errorText],
  );
};
