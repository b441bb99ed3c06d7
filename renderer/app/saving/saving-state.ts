import { createContext, useContext } from 'react';

/** What the top bar says about the last changes. */
export type SavingState = {
  readonly pending: number;
  readonly failed: boolean;
  readonly savedAt: Date | null;
};

export type SavingStep = 'begun' | 'saved' | 'failed' | 'dropped';

export const nothingSaved: SavingState = { pending: 0, failed: false, savedAt: null };

/** `dropped` ends a call that changed nothing, such as one the officer called off. */
export const afterStep = (
  state: SavingState,
  { step, at }: { readonly step: SavingStep; readonly at: Date },
): SavingState => {
  if (step === 'begun') return { ...state, pending: state.pending + 1 };
  const pending = state.pending - 1;
  if (step === 'dropped') return { ...state, pending };
  return step === 'failed'
    ? { ...state, pending, failed: true }
    : { pending, failed: false, savedAt: at };
};

export const SavingContext = createContext<{
  readonly state: SavingState;
  readonly report: (step: SavingStep) => void;
}>({ state: nothingSaved, report: () => undefined });

export const useSaving = () => useContext(SavingContext);
