import { useCallback } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { ErrorText } from '#shared/messages/error-table.ts';
import { errorText } from '#shared/messages/error-text.ts';
import { useLanguage } from '../../ui/use-text.ts';

/** What happened and what to do, in the language of the screen. */
export const useErrorText = (): ((error: AppError) => ErrorText) => {
  const language = useLanguage();
  return useCallback((error) => errorText(language, error), [language]);
};
