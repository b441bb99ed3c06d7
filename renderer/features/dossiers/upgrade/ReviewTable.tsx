import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../bridge/client.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Upgrade.module.css';

export type ReviewItem = OutputOf<'assessments.toReview'>[number];

type Props = {
  readonly label: string;
  readonly dossierId: string;
  readonly items: readonly ReviewItem[];
  readonly action?: (item: ReviewItem) => ReactNode;
};

/** Each answer with why it may be wrong now: what was asked beside what is asked. */
export const ReviewTable = ({ label, dossierId, items, action }: Props) => {
  const text = useText('upgrade');
  const columns: readonly Column<ReviewItem>[] = [
    {
      key: 'item',
      header: text('column.item'),
      rowHeader: true,
      cell: (item) => <ItemCell item={item} dossierId={dossierId} />,
    },
    {
      key: 'why',
      header: text('column.why'),
      width: '200px',
      cell: ({ reasons }) => reasons.map((reason) => text(`reason.${reason}`)).join('; '),
    },
    { key: 'before', header: text('column.before'), width: '160px', cell: ({ before }) => before },
    { key: 'after', header: text('column.after'), width: '160px', cell: ({ after }) => after },
  ];
  const last = { key: 'action', header: text('column.action'), headerHidden: true, width: '132px' };
  return (
    <DataTable
      label={label}
      columns={action ? [...columns, { ...last, cell: action }] : columns}
      rows={items}
      rowKey={({ place, code }) => `${place} ${code}`}
    />
  );
};

const ItemCell = ({
  item,
  dossierId,
}: {
  readonly item: ReviewItem;
  readonly dossierId: string;
}) => {
  const text = useText('upgrade');
  const code = useItemCode()(item);
  const { name, nameBefore, reasons } = item;
  return (
    <>
      {reasons.includes('gone') ? code : <Link to={addressOf(item, dossierId)}>{code}</Link>} {name}
      {reasons.includes('name') && nameBefore !== '' && (
        <p className={classes.before}>{text('before', { name: nameBefore })}</p>
      )}
    </>
  );
};

/** "17.3", or "Điều kiện 2": places of preconditions are counted from 1 by people. */
export const useItemCode = (): ((item: ReviewItem) => string) => {
  const text = useText('upgrade');
  return ({ place, code }) =>
    place === 'condition' ? text('condition', { number: Number(code) + 1 }) : code;
};

const addressOf = ({ place, code }: ReviewItem, dossierId: string): string =>
  place === 'condition'
    ? `/dossiers/${dossierId}/registers/conditions`
    : `/dossiers/${dossierId}/walk/${encodeURIComponent(code)}`;
