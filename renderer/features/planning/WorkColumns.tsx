import { Link } from 'wouter';
import type { WorkItem } from '#shared/contract/planning.methods.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { AssigneeField, DueField, LikelihoodField, QualityField } from './PlanFields.tsx';
import classes from './Planning.module.css';

/** What the page shows of each indicator, with the fields of its plan. */
export const useWorkColumns = (dossierId: string): readonly Column<WorkItem>[] => {
  const text = useText('planning');
  return [
    {
      key: 'name',
      header: text('column.name'),
      rowHeader: true,
      cell: (item) => <NameCell item={item} dossierId={dossierId} />,
    },
    {
      key: 'verdict',
      header: text('column.verdict'),
      width: '170px',
      cell: ({ verdict, weak }) => <VerdictBadge verdict={verdict} weak={weak} plain />,
    },
    {
      key: 'assignee',
      header: text('column.assignee'),
      width: '210px',
      cell: (item) => <AssigneeField item={item} dossierId={dossierId} />,
    },
    {
      key: 'due',
      header: text('column.due'),
      width: '140px',
      cell: (item) => <DueCell item={item} dossierId={dossierId} />,
    },
    {
      key: 'likelihood',
      header: text('column.likelihood'),
      width: '210px',
      cell: (item) =>
        item.verdict === 'met' ? (
          <QualityField item={item} dossierId={dossierId} />
        ) : (
          <LikelihoodField item={item} dossierId={dossierId} />
        ),
    },
  ];
};

type CellProps = { readonly item: WorkItem; readonly dossierId: string };

const NameCell = ({ item, dossierId }: CellProps) => {
  const text = useText('planning');
  const { code, name, openComments } = item;
  return (
    <>
      <Link to={`/dossiers/${dossierId}/walk/${code}`}>{`${code} ${name}`}</Link>
      <span className={classes.missing}>
        {item.verdict === 'met' ? '' : item.text}
        {openComments > 0 && ` · ${text('openComments', { count: openComments })}`}
      </span>
    </>
  );
};

const DueCell = ({ item, dossierId }: CellProps) => {
  const text = useText('planning');
  return (
    <>
      <DueField item={item} dossierId={dossierId} />
      {item.overdue && <span className={classes.late}>{text('late')}</span>}
    </>
  );
};
