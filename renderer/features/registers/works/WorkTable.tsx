import { useState } from 'react';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useText } from '../../../ui/use-text.ts';
import { millionText } from './million-dong.ts';
import { CodeCell, DebtCell, NameCell, RowActions, SumCell } from './WorkCells.tsx';
import { sums, type WorkRow } from './work-fields.ts';
import { WorkDetails } from './WorkDetails.tsx';
import type { Works } from './WorksPage.tsx';

/** Works with their sums in million đồng, the debt of each, and the sums of all. */
export const WorkTable = ({ works, totals }: Works) => {
  const text = useText('registers');
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = works.find(({ id }) => id === openId);
  const columns = useColumns(totals, setOpenId);
  return (
    <>
      <DataTable
        label={text('work.name')}
        columns={columns}
        rows={works}
        rowKey={({ id }) => id}
        withFields
      />
      <WorkDetails key={openId} work={opened ?? null} onClose={() => setOpenId(null)} />
    </>
  );
};

type Totals = Works['totals'];

const useColumns = (
  totals: Totals,
  onOpen: (workId: string) => void,
): readonly Column<WorkRow>[] => {
  const text = useText('registers');
  return [
    {
      key: 'code',
      header: text('work.code'),
      width: '96px',
      cell: (row) => <CodeCell row={row} />,
    },
    {
      key: 'name',
      header: text('work.name'),
      cell: (row) => <NameCell row={row} />,
      foot: text('work.sum'),
    },
    ...useSumColumns(totals),
    {
      key: 'debtDong',
      header: text('work.debtDong'),
      width: '96px',
      numeric: true,
      cell: (row) => <DebtCell dong={row.debtDong} />,
      foot: <DebtCell dong={totals.debtDong} />,
    },
    {
      key: 'actions',
      header: text('work.details'),
      headerHidden: true,
      width: '140px',
      cell: (row) => <RowActions row={row} onOpen={() => onOpen(row.id)} />,
    },
  ];
};

const useSumColumns = (totals: Totals): readonly Column<WorkRow>[] => {
  const text = useText('registers');
  return sums.map((field) => ({
    key: field,
    header: text(`work.${field}`),
    width: '124px',
    numeric: true,
    cell: (row: WorkRow) => <SumCell row={row} field={field} />,
    foot: millionText(totals[field]),
  }));
};
