import { VisuallyHidden } from '@mantine/core';
import { memo, useMemo } from 'react';
import { ProofSign } from '../../app/proofs/ProofSign.tsx';
import { useCommand } from '../../app/use-command.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { useText } from '../../ui/use-text.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import classes from './EvidencePage.module.css';
import { PickAll, PickOne, type Picking } from './many/PickBoxes.tsx';
import { ProofStates } from './ProofStates.tsx';
import { Uses } from './Uses.tsx';

type Props = Picking & {
  readonly dossierId: string;
  readonly shown: string | undefined;
  readonly onShow: (evidenceId: string) => void;
};

/** One proof a line; its label opens it. Drawn anew only when its rows change, not with each key in the filter. */
export const EvidenceTable = memo((props: Props) => {
  const { dossierId, rows, shown, onShow } = props;
  const text = useText('evidence');
  const pick: Column<EvidenceRow> = {
    key: 'pick',
    width: '40px',
    header: <PickAll {...props} />,
    cell: (row) => <PickOne row={row} {...props} />,
  };
  const columns = useColumns(dossierId, onShow);
  return (
    <LongTable
      label={text('table')}
      columns={[pick, ...columns]}
      rows={rows}
      rowKey={keyOf}
      isChosen={({ proof }) => proof.id === shown}
    />
  );
});

const keyOf = ({ proof }: EvidenceRow): string => proof.id;

const useColumns = (dossierId: string, onShow: Props['onShow']): readonly Column<EvidenceRow>[] => {
  const text = useText('evidence');
  return useMemo(
    () => [
      {
        key: 'label',
        header: text('column.label'),
        width: '96px',
        rowHeader: true,
        cell: ({ proof }) => <OpenButton proof={proof} onShow={onShow} />,
      },
      { key: 'paper', header: text('column.paper'), cell: (row) => <Paper row={row} /> },
      { key: 'issuer', header: text('column.issuer'), width: '16%', cell: issuerOf },
      {
        key: 'indicators',
        header: text('column.indicators'),
        width: '12%',
        cell: (row) => <Uses dossierId={dossierId} row={row} />,
      },
      { key: 'pages', header: text('column.pages'), width: '64px', numeric: true, cell: pagesOf },
      {
        key: 'state',
        header: text('column.state'),
        width: '176px',
        cell: (row) => <ProofStates row={row} />,
      },
      {
        key: 'remove',
        header: <RemoveHead />,
        width: '48px',
        cell: ({ proof }) => <Remove {...proof} />,
      },
    ],
    [dossierId, onShow, text],
  );
};

type OpenProps = Pick<Props, 'onShow'> & { readonly proof: EvidenceRow['proof'] };

const OpenButton = ({ proof: { id, label }, onShow }: OpenProps) => (
  <button type="button" className={classes.open} onClick={() => onShow(id)}>
    {label}
  </button>
);

const issuerOf = ({ proof }: EvidenceRow): string => proof.issuer;

const pagesOf = ({ proof: { files, sheets } }: EvidenceRow): number | string => {
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  return pages > 0 ? pages : (sheets ?? '');
};

const Paper = ({ row: { proof, title } }: { readonly row: EvidenceRow }) => {
  const words = title === proof.label ? (proof.files[0]?.name ?? title) : title;
  return (
    <span className={classes.paper}>
      <ProofSign form={proof.form} hasFile={proof.files.length > 0} />
      <span className={classes.clamped} title={words}>
        {words}
      </span>
    </span>
  );
};

const Remove = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const undoText = useText('evidence')('removed', { label });
  const remove = useCommand('evidence.remove', { undoText });
  return <ConfirmlessDelete name={label} onRemove={() => void remove.run({ evidenceId: id })} />;
};

const RemoveHead = () => <VisuallyHidden>{useText('ui')('remove')}</VisuallyHidden>;
