import { useEffect, useMemo, useRef, useState } from 'react';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { checkProcedure } from '#shared/procedures/own/check-procedure.ts';
import type { ProcedureDraft } from '#shared/procedures/own/draft.ts';
import type { ProcedureFault } from '#shared/procedures/own/fault.ts';
import { useCommand } from '../../app/use-command.ts';
import type { ProcedureView } from './ProcedurePage.tsx';

export type ProcedureDesk = {
  readonly draft: ProcedureDraft;
  readonly faults: readonly ProcedureFault[];
  readonly isSaved: boolean;
  readonly change: (patch: Partial<ProcedureDraft>) => void;
  /** Keeps what was typed as the draft; true once it is kept. */
  readonly save: () => Promise<boolean>;
  /** Shows what is kept, after a draft was dropped or taken back. */
  readonly reset: () => void;
};

/** A procedure as it is being filled, with what is wrong in it; kept when the page is left. */
export const useProcedureDesk = (view: ProcedureView): ProcedureDesk => {
  const kept = view.draft ?? view.usedText ?? view.shipped;
  const [typed, setTyped] = useState<ProcedureDraft | null>(null);
  const draft = typed ?? kept;
  const { shipped } = view;
  const faults = useMemo(() => checkProcedure(draft, shipped).faults, [draft, shipped]);
  const save = useSave(typed, kept);
  return {
    draft,
    faults,
    isSaved: typed === null || isSame(typed, kept),
    change: (patch) => setTyped((before) => ({ ...(before ?? kept), ...patch })),
    save,
    reset: () => setTyped(null),
  };
};

const isSame = (a: ProcedureDraft, b: ProcedureDraft): boolean =>
  nfc(JSON.stringify(a)) === JSON.stringify(b);

const useSave = (typed: ProcedureDraft | null, kept: ProcedureDraft): (() => Promise<boolean>) => {
  const saving = useCommand('procedures.save');
  const latest = useRef({ typed, kept, saving });
  useEffect(() => {
    latest.current = { typed, kept, saving };
  });
  const save = async (): Promise<boolean> => {
    const now = latest.current;
    if (now.typed === null || isSame(now.typed, now.kept)) return true;
    return (await now.saving.run({ procedure: now.typed })).ok;
  };
  const leave = useRef(save);
  useEffect(() => {
    const last = leave.current;
    return () => void last();
  }, []);
  return save;
};
