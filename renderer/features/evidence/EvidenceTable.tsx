import { VisuallyHidden } from '@mantine/core';
import { IconCalendarOff, IconPencil, IconUnlink } from '@tabler/icons-react';
import { Link } from 'wouter';
import { ProofSign } from '../../app/proofs/ProofSign.tsx';
import { useCommand } from '../../app/use-command.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import classes from './EvidencePage.module.css';
import { useTargetName } from './use-target-name.ts';

type Props = {
  readonly dossierId: string;
  readonly rows: readonly EvidenceRow[];
  readonly shown: string | undefined;
  readonly onShow: (evidenceId: string) => void;
};

/** One proof a line; its label opens it. */
export const EvidenceTable = ({ dossierId, rows, shown, onShow }: Props) => {
  const text = useText('evidence');
  return (
    <DataTable
      label={text('table')}
      columns={useColumns(dossierId, onShow)}
      rows={rows}
      rowKey={({ proof }) => proof.id}
      isChosen={({ proof }) => proof.id === shown}
    />
  );
};

const useColumns = (dossierId: string, onShow: Props['onShow']): readonly Column<EvidenceRow>[] => {
  const text = useText('evidence');
  const ui = useText('ui');
  return [
    {
      key: 'label',
      header: text('column.label'),
      width: '96px',
      rowHeader: true,
      cell: ({ proof }) => <OpenButton proof={proof} onShow={onShow} />,
    },
    { key: 'paper', header: text('column.paper'), cell: (row) => <Paper row={row} /> },
    {
      key: 'issuer',
      header: text('column.issuer'),
      width: '16%',
      cell: ({ proof }) => proof.issuer,
    },
    {
      key: 'indicators',
      header: text('column.indicators'),
      width: '12%',
      cell: ({ targets }) => <Targets dossierId={dossierId} targets={targets} />,
    },
    { key: 'pages', header: text('column.pages'), width: '64px', numeric: true, cell: pagesOf },
    {
      key: 'state',
      header: text('column.state'),
      width: '176px',
      cell: (row) => <States row={row} />,
    },
    {
      key: 'remove',
      header: <VisuallyHidden>{ui('remove')}</VisuallyHidden>,
      width: '48px',
      cell: ({ proof }) => <Remove {...proof} />,
    },
  ];
};

type OpenProps = Pick<Props, 'onShow'> & { readonly proof: EvidenceRow['proof'] };

const OpenButton = ({ proof: { id, label }, onShow }: OpenProps) => (
  <button type="button" className={classes.open} onClick={() => onShow(id)}>
    {label}
  </button>
);

const pagesOf = ({ proof: { files, sheets } }: EvidenceRow): number | string => {
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  return pages > 0 ? pages : (sheets ?? '');
};

const Paper = ({ row: { proof, title } }: { readonly row: EvidenceRow }) => (
  <span className={classes.paper}>
    <ProofSign form={proof.form} hasFile={proof.files.length > 0} />
    <span>{title === proof.label ? (proof.files[0]?.name ?? title) : title}</span>
  </span>
);

type TargetsProps = { readonly dossierId: string; readonly targets: readonly string[] };

const Targets = ({ dossierId, targets }: TargetsProps) => {
  const targetName = useTargetName();
  return (
    <span className={classes.codes}>
      {targets.map((target) =>
        /^\d/.test(target) ? (
          <Link key={target} to={`/dossiers/${dossierId}/walk/${target}`}>
            {target}
          </Link>
        ) : (
          <span key={target}>{targetName(target)}</span>
        ),
      )}
    </span>
  );
};

const States = ({ row }: { readonly row: EvidenceRow }) => {
  const text = useText('evidence');
  return (
    <span className={classes.states}>
      {row.isExpired && (
        <Chip tone="red" icon={IconCalendarOff} plain>
          {text('state.expired', { day: dayText(row.proof.expiresOn) })}
        </Chip>
      )}
      {row.targets.length === 0 && (
        <Chip tone="amber" icon={IconUnlink} plain>
          {text('state.unused')}
        </Chip>
      )}
      {row.isUndescribed && (
        <Chip tone="amber" icon={IconPencil} plain>
          {text('state.undescribed')}
        </Chip>
      )}
    </span>
  );
};

const Remove = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const undoText = useText('evidence')('removed', { label });
  const remove = useCommand('evidence.remove', { undoText });
  return <ConfirmlessDelete name={label} onRemove={() => void remove.run({ evidenceId: id })} />;
};
