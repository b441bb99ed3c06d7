import { Link } from 'wouter';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import { PaperAction, type ActionProps } from './PaperAction.tsx';
import { PaperFiles } from './PaperFiles.tsx';
import { PaperStateCell } from './PaperStateCell.tsx';
import type { PaperView } from './paper-view.ts';

type Props = Omit<ActionProps, 'view'> & {
  readonly label: string;
  readonly views: readonly PaperView[];
};

/** Paper, state, files, what to do. */
export const PaperTable = ({ label, views, ...actions }: Props) => {
  const text = useText('papers');
  const columns: readonly Column<PaperView>[] = [
    {
      key: 'paper',
      header: text('column.paper'),
      width: '32%',
      rowHeader: true,
      cell: ({ paper, name }) => (
        <Link to={`/dossiers/${actions.dossierId}/papers/${paper}`}>{name}</Link>
      ),
    },
    {
      key: 'state',
      header: text('column.state'),
      cell: (view) => <PaperStateCell view={view} />,
    },
    {
      key: 'files',
      header: text('column.files'),
      width: '232px',
      cell: (view) => <PaperFiles view={view} />,
    },
    {
      key: 'action',
      header: text('column.action'),
      width: '168px',
      cell: (view) => <PaperAction {...actions} view={view} />,
    },
  ];
  return <DataTable label={label} columns={columns} rows={views} rowKey={({ paper }) => paper} />;
};
