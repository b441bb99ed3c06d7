import { Button } from '@mantine/core';
import type { FC } from 'react';
import type { ProcedureDraft } from '#shared/procedures/own/draft.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { PartProps } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';
import { CopiesCell, IssuerCell, NameCell, PhaseCell, type CellProps } from './PaperCells.tsx';
import { SourceOf } from './SourceOf.tsx';

type Paper = ProcedureDraft['papers'][number];

/** Papers with copies, stage and who signs. The program makes those it has a text for; others are proofs. */
export const PapersPart = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const { draft } = desk;
  return (
    <Section title={text('part.papers')} lead={text('papers.lead')}>
      <div className={classes.form}>
        <DataTable
          withFields
          label={text('part.papers')}
          columns={usePaperColumns(desk)}
          rows={draft.papers}
          rowKey={({ paper }) => paper}
        />
        <Missing view={view} desk={desk} />
        {(['papers', 'copies'] as const).map((name) => (
          <SourceOf key={name} desk={desk} name={name} of={text(`source.${name}`)} />
        ))}
      </div>
    </Section>
  );
};

const paperWidths = {
  paperName: '420px',
  phase: '220px',
  issuer: '200px',
  copies: '88px',
} as const;

const usePaperColumns = (desk: PartProps['desk']): readonly Column<Paper>[] => {
  const text = useText('procedures');
  const { papers } = desk.draft;
  const cellProps = (paper: Paper): CellProps => {
    const at = papers.indexOf(paper);
    const put = (one: Paper, patch: Partial<Paper>): void =>
      desk.change({ papers: papers.with(at, { ...one, ...patch }) });
    return { paper, at, desk, put };
  };
  const column = (key: 'paperName' | 'phase' | 'issuer' | 'copies', Cell: FC<CellProps>) => ({
    key,
    header: text(`field.${key}`),
    rowHeader: key === 'paperName',
    width: paperWidths[key],
    cell: (paper: Paper) => <Cell {...cellProps(paper)} />,
  });
  return [
    column('paperName', NameCell),
    column('phase', PhaseCell),
    column('issuer', IssuerCell),
    column('copies', CopiesCell),
    {
      key: 'remove',
      header: text('column.action'),
      headerHidden: true,
      width: '56px',
      cell: (one) => (
        <ConfirmlessDelete
          name={one.name}
          onRemove={() => desk.change({ papers: papers.filter((other) => other !== one) })}
        />
      ),
    },
  ];
};

/** Papers of the program that were taken out can come back. */
const Missing = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const { papers } = desk.draft;
  const gone = view.shipped.papers.filter(
    ({ paper }) => !papers.some((one) => one.paper === paper),
  );
  return gone.map((one) => (
    <Button
      key={one.paper}
      size="xs"
      variant="default"
      onClick={() => desk.change({ papers: inOrder([...papers, one], view.shipped.papers) })}
    >
      {text('papers.back', { name: one.name })}
    </Button>
  ));
};

const inOrder = (papers: readonly Paper[], shipped: readonly Paper[]): Paper[] => {
  const place = ({ paper }: Paper): number => shipped.findIndex((one) => one.paper === paper);
  return papers.toSorted((a, b) => place(a) - place(b));
};
