import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'wouter';
import type { WorkItem } from '#shared/contract/planning.methods.ts';
import { isSettled } from '#shared/planning/indicator-plan.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { OpenComments } from './OpenComments.tsx';
import { PrintWorklist } from './PrintWorklist.tsx';
import { useWorkColumns } from './WorkColumns.tsx';
import classes from './Planning.module.css';

const shows = {
  open: (item: WorkItem) => !isSettled(item.verdict),
  late: (item: WorkItem) => item.overdue,
  weak: (item: WorkItem) =>
    item.verdict === 'met' && (item.weak || (item.quality !== null && item.quality !== 'firm')),
  all: () => true,
} as const;
const kinds = ['open', 'late', 'weak', 'all'] as const;
type Kind = (typeof kinds)[number];

/** Who works on what until when, and what is thought of it; each row leads to its indicator. */
export const WorkPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  const text = useText('planning');
  return (
    <>
      <PageHeader
        title={useText('titles')('work')}
        lead={text('work.lead')}
        actions={<PrintWorklist dossierId={dossierId} />}
      />
      <Loaded query={useQuery('planning.worklist', { dossierId })}>
        {(items) => <WorkTable items={items} dossierId={dossierId} />}
      </Loaded>
      <OpenComments dossierId={dossierId} />
    </>
  );
};

type Props = { readonly items: readonly WorkItem[]; readonly dossierId: string };

const WorkTable = ({ items, dossierId }: Props) => {
  const text = useText('planning');
  const [kind, setKind] = useState<Kind>('open');
  const columns = useWorkColumns(dossierId);
  const rows = items.filter(shows[kind]);
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={text('show')}
          value={kind}
          onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? 'open')}
          data={kinds.map((value) => ({
            value,
            label: `${text(`show.${value}`)} (${items.filter(shows[value]).length})`,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <p>{text('work.none')}</p>
      ) : (
        <DataTable
          label={text('work.table')}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          withFields
        />
      )}
    </>
  );
};
