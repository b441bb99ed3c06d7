import { Pagination } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { useText } from '../../ui/use-text.ts';
import { filteredRows, noFilter, type EvidenceFilter, type EvidenceRow } from './evidence-rows.ts';
import { EvidenceFilters } from './EvidenceFilters.tsx';
import classes from './EvidencePage.module.css';
import { EvidenceTable } from './EvidenceTable.tsx';

type Props = {
  readonly dossierId: string;
  readonly rows: readonly EvidenceRow[];
  readonly shown: string | undefined;
  readonly onShow: (evidenceId: string) => void;
};

/** Few enough to draw at once, however many thousand there are. */
const pageSize = 50;

/** The filter, the rows that pass, and a page of them. */
export const EvidenceList = ({ dossierId, rows, shown, onShow }: Props) => {
  const text = useText('evidence');
  const [filter, setFilter] = useState(noFilter);
  const [page, setPage] = useState(1);
  const found = filteredRows(rows, useDeferredValue(filter));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const current = Math.min(page, pages);
  const change = (patch: Partial<EvidenceFilter>) => {
    setFilter((before) => ({ ...before, ...patch }));
    setPage(1);
  };
  return (
    <>
      <EvidenceFilters rows={rows} filter={filter} onChange={change} />
      <p className={classes.count} role="status">
        {found.length === rows.length
          ? text('found', { count: formatCount(rows.length) })
          : text('foundOf', { count: formatCount(found.length), total: formatCount(rows.length) })}
      </p>
      {found.length === 0 ? (
        <p className={classes.none}>{text('nothing')}</p>
      ) : (
        <EvidenceTable
          dossierId={dossierId}
          rows={found.slice((current - 1) * pageSize, current * pageSize)}
          shown={shown}
          onShow={onShow}
        />
      )}
      <Pages total={pages} current={current} onPage={setPage} />
    </>
  );
};

type PagesProps = {
  readonly total: number;
  readonly current: number;
  readonly onPage: (page: number) => void;
};

const Pages = ({ total, current, onPage }: PagesProps) => {
  const text = useText('evidence');
  if (total === 1) return null;
  return (
    <nav className={classes.pagination} aria-label={text('pagination')}>
      <Pagination
        total={total}
        value={current}
        onChange={onPage}
        getItemProps={(item) => ({ 'aria-label': text('pageOfList', { page: item }) })}
        getControlProps={(control) => ({
          'aria-label': text(control === 'next' ? 'nextOfList' : 'previousOfList'),
        })}
      />
    </nav>
  );
};
