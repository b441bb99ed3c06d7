import { useDeferredValue, useMemo, useState } from 'react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { useText } from '../../ui/use-text.ts';
import { filteredRows, noFilter, type EvidenceFilter, type EvidenceRow } from './evidence-rows.ts';
import { EvidenceFilters } from './EvidenceFilters.tsx';
import classes from './EvidencePage.module.css';
import { EvidenceTable } from './EvidenceTable.tsx';
import { SelectionBar } from './many/SelectionBar.tsx';

type Props = {
  readonly dossierId: string;
  readonly rows: readonly EvidenceRow[];
  readonly shown: string | undefined;
  readonly onShow: (evidenceId: string) => void;
};

/** The filter, what can be done with the proofs chosen, and the rows that pass. */
export const EvidenceList = ({ dossierId, rows, shown, onShow }: Props) => {
  const text = useText('evidence');
  const [filter, setFilter] = useState(noFilter);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const deferred = useDeferredValue(filter);
  const found = useMemo(() => filteredRows(rows, deferred), [rows, deferred]);
  const change = (patch: Partial<EvidenceFilter>) =>
    setFilter((before) => ({ ...before, ...patch }));
  const chosen = useMemo(() => rows.filter(({ proof }) => picked.has(proof.id)), [rows, picked]);
  return (
    <>
      <EvidenceFilters rows={rows} filter={filter} onChange={change} />
      <div className={classes.above}>
        <p className={classes.count} role="status">
          {found.length === rows.length
            ? text('found', { count: formatCount(rows.length) })
            : text('foundOf', {
                count: formatCount(found.length),
                total: formatCount(rows.length),
              })}
        </p>
        <SelectionBar dossierId={dossierId} rows={chosen} onClear={() => setPicked(new Set())} />
      </div>
      {found.length === 0 ? (
        <p className={classes.none}>{text('nothing')}</p>
      ) : (
        <EvidenceTable
          dossierId={dossierId}
          rows={found}
          shown={shown}
          picked={picked}
          onShow={onShow}
          onPick={setPicked}
        />
      )}
    </>
  );
};
