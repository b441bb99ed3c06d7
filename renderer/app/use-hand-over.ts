import { useCallback } from 'react';
import { useCore } from './core-context.ts';

type Made = { readonly sha256: string; readonly name: string };

/** Hands a file that was just made to the officer, as a download under its name. */
export const useHandOver = (): ((made: Made) => void) => {
  const { bridge } = useCore();
  return useCallback(
    ({ sha256, name }) => {
      const link = document.createElement('a');
      link.href = bridge.fileUrl(sha256, { download: name });
      link.download = name;
      link.click();
    },
    [bridge],
  );
};
