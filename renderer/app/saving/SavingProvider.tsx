import { useCallback, useMemo, useReducer, type ReactNode } from 'react';
import { afterStep, nothingSaved, SavingContext, type SavingStep } from './saving-state.ts';

/** Keeps the state of saving that commands report and the top bar shows. */
export const SavingProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, dispatch] = useReducer(afterStep, nothingSaved);
  const report = useCallback((step: SavingStep) => dispatch({ step, at: new Date() }), []);
  const value = useMemo(() => ({ state, report }), [state, report]);
  return <SavingContext value={value}>{children}</SavingContext>;
};
