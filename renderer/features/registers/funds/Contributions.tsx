import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  contributionKinds,
  type Contribution,
  type ContributionKind,
} from '#shared/finance/fund.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { RecordTable } from '../table/RecordTable.tsx';
import type { FundsProps } from './funds-view.ts';
import { useContributionColumns } from './use-contribution-columns.ts';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** What the people gave, kind by kind: each is counted in its own measure. */
export const Contributions = (props: FundsProps) => {
  const text = useText('funds');
  return (
    <Section title={text('given.title')} actions={<SheetButtons register="contributions" />}>
      <p className={classes.quiet}>{text('given.lead')}</p>
      {contributionKinds.map((kind) => (
        <OfKind key={kind} kind={kind} {...props} />
      ))}
    </Section>
  );
};

const OfKind = ({
  kind,
  unitId,
  funds,
  year,
}: FundsProps & { readonly kind: ContributionKind }) => {
  const text = useText('funds');
  const rows = funds.contributions.filter((one) => one.kind === kind);
  const save = useCommand('finance.saveContribution');
  const last = rows.at(-1);
  const add = () =>
    save.run({
      fields: { ...blank, unitId, kind, year: last?.year ?? year, priceDong: last?.priceDong ?? 0 },
    });
  return (
    <section className={classes.record} aria-label={text(`given.${kind}`)}>
      <div className={classes.recordHead}>
        <h3>{text(`given.${kind}`)}</h3>
        <Button
          variant="default"
          size="compact-md"
          aria-label={text('given.addOf', { kind: text(`given.${kind}`) })}
          leftSection={<IconPlus size={16} aria-hidden />}
          loading={save.pending}
          onClick={() => void add()}
        >
          {text('given.add')}
        </Button>
      </div>
      {rows.length > 0 && <KindTable kind={kind} rows={rows} />}
    </section>
  );
};

type TableProps = { readonly kind: ContributionKind; readonly rows: readonly Contribution[] };

const KindTable = ({ kind, rows }: TableProps) => {
  const text = useText('funds');
  const save = useCommand('finance.saveContribution');
  const name = ({ year, purpose }: Contribution) => `${year} ${purpose}`.trim();
  const columns = useContributionColumns(kind, rows);
  const remove = useCommand('finance.removeContribution', {
    undoText: text('given.removed', { name: text(`given.${kind}`) }),
  });
  return (
    <RecordTable
      label={text(`given.${kind}`)}
      columns={columns}
      rows={rows}
      nameOf={name}
      onSave={save.run}
      onRemove={remove.run}
    />
  );
};

const blank = {
  purpose: '',
  quantity: '',
  amountDong: 0,
  households: 0,
  certificatesRenewed: 0,
  certificatesPending: 0,
  note: '',
};
