import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { blankProof } from './blank-proof.ts';
import classes from './RequiredProofs.module.css';
import type { AskedProof, RequiredList } from './RequiredProofsPage.tsx';
import { useTargetName } from './use-target-name.ts';
import type { ListDesk } from './use-list-desk.ts';

type Props = { readonly list: RequiredList; readonly desk: ListDesk };

/** Every paper that is asked for, in the order of the set. */
export const ProofTable = ({ list, desk }: Props) => {
  const text = useText('requiredLists');
  const columns = useColumns(desk);
  const first = list.targets[0] ?? 'direction';
  const inOrder = list.proofs.toSorted(
    (a, b) => list.targets.indexOf(a.target) - list.targets.indexOf(b.target),
  );
  return (
    <Section
      title={text('proofs', { count: list.proofs.length })}
      actions={
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={!desk.act}
          onClick={() => desk.open(blankProof(first))}
        >
          {text('add')}
        </Button>
      }
    >
      <DataTable
        label={text('proofs', { count: list.proofs.length })}
        columns={columns}
        rows={inOrder}
        rowKey={({ id }) => id}
      />
    </Section>
  );
};

const useColumns = (desk: ListDesk): readonly Column<AskedProof>[] => {
  const text = useText('requiredLists');
  const targetName = useTargetName();
  return [
    {
      key: 'target',
      header: text('column.target'),
      width: '120px',
      cell: ({ target }) => targetName(target),
    },
    {
      key: 'name',
      header: text('column.name'),
      rowHeader: true,
      cell: (proof) => <NameCell proof={proof} />,
    },
    {
      key: 'asked',
      header: text('column.asked'),
      width: '300px',
      cell: (proof) => <AskedCell proof={proof} />,
    },
    {
      key: 'actions',
      header: text('column.actions'),
      headerHidden: true,
      width: '130px',
      cell: (proof) => <RowActions proof={proof} desk={desk} />,
    },
  ];
};

type ProofProps = { readonly proof: AskedProof };

const NameCell = ({ proof: { name, origin, importance, note } }: ProofProps) => {
  const text = useText('requiredLists');
  const marks = [
    importance === 'recommended' ? text('importance.recommended') : '',
    origin === 'province' ? text('origin.province') : '',
    note,
  ].filter((mark) => mark !== '');
  return (
    <>
      {name}
      {marks.length > 0 && <p className={classes.quiet}>{marks.join(' · ')}</p>}
    </>
  );
};

const AskedCell = ({ proof }: ProofProps) => {
  const text = useText('requiredLists');
  const words = useText('checklist');
  const period =
    proof.period === 'within-years'
      ? text('withinYears', { years: proof.years ?? 0 })
      : text(`period.${proof.period}`);
  const levels = proof.levels.map((level) => words(`level.${level}`)).join(', ');
  return (
    <>
      {proof.kinds.join(', ')}
      <p className={classes.quiet}>
        {[levels, period, text(`signature.${proof.signature}`)].filter(Boolean).join(' · ')}
      </p>
    </>
  );
};

const RowActions = ({ proof, desk }: ProofProps & { readonly desk: ListDesk }) => {
  const text = useText('requiredLists');
  if (!desk.act) return null;
  const { origin: _origin, ...plain } = proof;
  return (
    <div className={classes.actions}>
      <Button
        size="xs"
        variant="default"
        aria-label={text('editOf', { name: proof.name })}
        onClick={() => desk.open(plain)}
      >
        {text('edit')}
      </Button>
      <ConfirmlessDelete name={proof.name} onRemove={() => desk.drop(proof)} />
    </div>
  );
};
