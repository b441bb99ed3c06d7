import { Redirect, useParams } from 'wouter';
import { IconListCheck } from '@tabler/icons-react';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/use-text.ts';
import { nextOpen, type TreeCriterion } from './tree/tree-order.ts';
import { Walk } from './Walk.tsx';
import { readLastCode } from './walk-preferences.ts';

/** One indicator a page, with the tree of all and the proofs of this one beside it. */
export const WalkPage = () => {
  const { dossierId, code } = useParams<{ dossierId: string; code?: string }>();
  const tree = useQuery('assessments.tree', { dossierId });
  return (
    <Loaded query={tree}>
      {(criteria) =>
        code === undefined ? (
          <Start dossierId={dossierId} tree={criteria} />
        ) : (
          <Walk dossierId={dossierId} code={code} tree={criteria} />
        )
      }
    </Loaded>
  );
};

type StartProps = { readonly dossierId: string; readonly tree: readonly TreeCriterion[] };

/** Without an indicator in the address: where the work was left, else what is open, else the first. */
const Start = ({ dossierId, tree }: StartProps) => {
  const text = useText('walk');
  const codes = tree.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  const last = codes.find((code) => code === readLastCode(dossierId));
  const start = last ?? nextOpen(tree, null) ?? codes[0];
  if (start !== undefined) return <Redirect to={`/dossiers/${dossierId}/walk/${start}`} replace />;
  return <EmptyState icon={IconListCheck} title={text('empty')} />;
};
