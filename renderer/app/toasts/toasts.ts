import { createContext, useContext } from 'react';

export type Toast = {
  readonly tone: 'done' | 'failed';
  readonly title: string;
  readonly body?: string;
  /** What to do about it: "Hoàn tác", "Thử lại". */
  readonly action?: { readonly label: string; readonly run: () => void };
};

export type ShownToast = Toast & { readonly key: number };

export const ToastsContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a short message at the foot of the window. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastsContext);
