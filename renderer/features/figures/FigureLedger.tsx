import { IconChartBar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Concept } from '#shared/figures/concept.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/use-text.ts';
import { FigureDetails } from './FigureDetails.tsx';
import { figureMatches, groupFigures, type FigureGroup, type FigureRow } from './figure-groups.ts';
import classes from './FiguresPage.module.css';
import { GroupTable } from './GroupTable.tsx';
import { useLedgerKeys } from './use-ledger-keys.ts';

type Props = {
  readonly figures: readonly FigureRow[];
  readonly concepts: readonly Concept[];
  readonly typed: string;
  /** The figure an address points at: its row is open from the start. */
  readonly first: string | null;
};

/** The figures under their groups, plain text but for the row that is being edited. */
export const FigureLedger = ({ figures, concepts, typed, first }: Props) => {
  const text = useText('figures');
  const [editing, setEditing] = useState(first);
  const [detailed, setDetailed] = useState<string | null>(null);
  const groups = useMemo(
    () => shownGroups({ figures, concepts, typed, text }),
    [figures, concepts, typed, text],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  useLedgerKeys({ rows, editing, setEditing });
  if (figures.length === 0)
    return (
      <EmptyState icon={IconChartBar} title={text('emptyTitle')}>
        {text('emptyBody')}
      </EmptyState>
    );
  if (groups.length === 0) return <p>{text('noMatch', { text: typed })}</p>;
  return (
    <>
      <p className={classes.keys}>{text('keys')}</p>
      <div data-ledger>
        {groups.map((group) => (
          <GroupTable
            key={group.name}
            group={group}
            editing={group.rows.some(({ id }) => id === editing) ? editing : null}
            setEditing={setEditing}
            setDetailed={setDetailed}
          />
        ))}
      </div>
      <FigureDetails
        row={rows.find(({ id }) => id === detailed) ?? null}
        onClose={() => setDetailed(null)}
      />
    </>
  );
};

type Shown = Omit<Props, 'first'> & { readonly text: ReturnType<typeof useText<'figures'>> };

const shownGroups = ({ figures, concepts, typed, text }: Shown): readonly FigureGroup[] =>
  groupFigures(figures, concepts, text)
    .map((group) => ({ ...group, rows: group.rows.filter((row) => figureMatches(row, typed)) }))
    .filter(({ rows }) => rows.length > 0);
