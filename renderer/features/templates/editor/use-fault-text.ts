import { useCallback } from 'react';
import type { WordingFault } from '#shared/dossier/wording/check-wording.ts';
import { useText } from '../../../ui/use-text.ts';

/** What is wrong in a line, in a sentence. */
export const useFaultText = (): ((fault: Pick<WordingFault, 'problem' | 'found'>) => string) => {
  const text = useText('templates');
  return useCallback(({ problem, found }) => text(`fault.${problem}`, { found }), [text]);
};
