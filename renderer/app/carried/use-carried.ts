import { useState } from 'react';
import type { CarriedView } from '#shared/contract/years.methods.ts';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useText } from '../../ui/use-text.ts';
import { useUndoToast } from '../use-undo.ts';
import { useCommand } from '../use-command.ts';

export type Carried = CarriedView;

export type CarriedActions = {
  readonly confirm: (targets: readonly string[]) => void;
  readonly decline: (target: string) => void;
  readonly pending: boolean;
  /** Why an item could not be taken over, by its target. */
  readonly refusals: ReadonlyMap<string, AppError>;
};

/** Confirming and declining what last year says, with Hoàn tác and the reason where it can't be taken over. */
export const useCarriedActions = (dossierId: string): CarriedActions => {
  const text = useText('years');
  const offerUndo = useUndoToast();
  const [refusals, setRefusals] = useState<ReadonlyMap<string, AppError>>(new Map());
  const confirm = useCommand('years.confirm', {
    onDone: ({ confirmed, refused }) => {
      setRefusals(new Map(refused.map(({ target, error }) => [target, error])));
      if (confirmed.length > 0) offerUndo(text('confirmed', { count: confirmed.length }));
    },
  });
  const decline = useCommand('years.decline', { undoText: text('declined') });
  return {
    confirm: (targets) => void confirm.run({ dossierId, targets: [...targets] }),
    decline: (target) => void decline.run({ dossierId, targets: [target] }),
    pending: confirm.pending || decline.pending,
    refusals,
  };
};
