import { useCallback, useRef, useState, type ReactNode } from 'react';
import { ToastList } from './ToastList.tsx';
import { ToastsContext, type ShownToast, type Toast } from './toasts.ts';

const mostShown = 3;

/** Keeps the few newest messages and shows them above everything. */
export const ToastsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const count = useRef(0);
  const show = useCallback((toast: Toast) => {
    count.current += 1;
    const shown = { ...toast, key: count.current };
    setToasts((before) => [...before, shown].slice(-mostShown));
  }, []);
  const close = useCallback(
    (key: number) => setToasts((before) => before.filter((toast) => toast.key !== key)),
    [],
  );
  return (
    <ToastsContext value={show}>
      {children}
      <ToastList toasts={toasts} onClose={close} />
    </ToastsContext>
  );
};
