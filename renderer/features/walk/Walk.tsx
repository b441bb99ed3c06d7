import { useEffect, useState, type ComponentProps } from 'react';
import { useLocation } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useToast } from '../../app/toasts/toasts.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { addProofId } from './proofs/AddProof.tsx';
import { ProofPanel } from './proofs/ProofPanel.tsx';
import { nextOpen, type TreeCriterion } from './tree/tree-order.ts';
import { TreePanel } from './tree/TreePanel.tsx';
import { useWalkKeys } from './use-walk-keys.ts';
import { keepChanged, keepLastCode, readChanged } from './walk-preferences.ts';
import classes from './Walk.module.css';

type Props = {
  readonly dossierId: string;
  readonly code: string;
  readonly tree: readonly TreeCriterion[];
};

/** The three columns. */
export const Walk = ({ dossierId, code, tree }: Props) => {
  const indicator = useQuery('assessments.indicator', { dossierId, code }, { keepPrevious: true });
  const { data: opened } = useQuery('dossiers.get', { dossierId });
  const [isTreeClosed, setTreeClosed] = usePanel('tree');
  const [isWide, setWide] = usePanel('proofs');
  const open = useSteps({ dossierId, code, tree });
  const asOf = opened?.dossier.asOf ?? '';
  return (
    <div
      className={classes.walk}
      data-tree={isTreeClosed ? 'closed' : 'open'}
      data-wide={isWide || undefined}
    >
      <div className={classes.tree}>
        <TreePanel
          dossierId={dossierId}
          tree={tree}
          current={code}
          onOpen={open}
          collapsed={isTreeClosed}
          onToggle={() => setTreeClosed(!isTreeClosed)}
        />
      </div>
      <Loaded query={indicator}>
        {(view) => (
          <>
            <IndicatorPanel view={view} onOpen={open} />
            <ProofColumn key={view.code} view={view} asOf={asOf} isWide={isWide} onWide={setWide} />
          </>
        )}
      </Loaded>
    </div>
  );
};

const ProofColumn = (props: ComponentProps<typeof ProofPanel>) => (
  <aside className={classes.proofs} aria-label={useText('walk')('proof.panel')}>
    <ProofPanel {...props} />
  </aside>
);

const usePanel = (panel: 'tree' | 'proofs') => {
  const [isChanged, setChanged] = useState(() => readChanged(panel));
  const change = (changed: boolean) => {
    keepChanged(panel, changed);
    setChanged(changed);
  };
  return [isChanged, change] as const;
};

/** Moving from indicator to indicator, by button, tree and key. */
const useSteps = ({ dossierId, code, tree }: Props): ((code: string) => void) => {
  const text = useText('walk');
  const toast = useToast();
  const [, navigate] = useLocation();
  const codes = tree.flatMap(({ indicators }) => indicators.map((indicator) => indicator.code));
  const place = codes.indexOf(code);
  const open = (target: string | null | undefined) => {
    if (target) navigate(`/dossiers/${dossierId}/walk/${target}`);
  };
  useEffect(() => keepLastCode(dossierId, code), [dossierId, code]);
  useWalkKeys({
    onPrevious: () => open(codes[place - 1]),
    onNext: () => open(codes[place + 1]),
    onNextOpen: () => {
      const next = nextOpen(tree, code);
      if (next === null) toast({ tone: 'done', title: text('allDone') });
      else open(next);
    },
    onProof: () => document.getElementById(addProofId)?.focus(),
  });
  return open;
};
