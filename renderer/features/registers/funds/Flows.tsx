import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isOwnMoney } from '#shared/finance/fund-source.ts';
import { fundSum, fundYears } from '#shared/finance/fund-sums.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { millionText } from '../works/million-dong.ts';
import { FlowTable } from './FlowTable.tsx';
import type { FundsProps } from './funds-view.ts';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** The table of one year; years are chosen above it. */
export const Flows = ({ unitId, funds, year: ofDossier }: FundsProps) => {
  const text = useText('funds');
  const known = fundYears(funds);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? known.at(-1) ?? ofDossier;
  const years = [...new Set([...known, year])].toSorted((a, b) => a - b);
  const next = (years.at(-1) ?? year) + 1;
  const before = (years[0] ?? year) - 1;
  return (
    <Section title={text('flows.title')} actions={<SheetButtons register="funds" />}>
      <Summary unitId={unitId} funds={funds} year={year} />
      <div className={classes.years}>
        <AddYear year={before} onAdd={setChosen} />
        <SegmentedControl
          aria-label={text('flows.year')}
          data={years.map(String)}
          value={String(year)}
          onChange={(value) => setChosen(Number(value))}
        />
        <AddYear year={next} onAdd={setChosen} />
      </div>
      <FlowTable key={year} unitId={unitId} funds={funds} year={year} />
      <p className={classes.quiet}>{text('flows.stockHint')}</p>
    </Section>
  );
};

type AddProps = { readonly year: number; readonly onAdd: (year: number) => void };

const AddYear = ({ year, onAdd }: AddProps) => (
  <Button
    variant="subtle"
    size="compact-md"
    leftSection={<IconPlus size={16} aria-hidden />}
    onClick={() => onAdd(year)}
  >
    {useText('funds')('flows.addYear', { year })}
  </Button>
);

const Summary = ({ funds }: FundsProps) => {
  const text = useText('funds');
  const years = fundYears(funds);
  const [from = 0] = years;
  if (years.length === 0) return <p>{text('flows.none')}</p>;
  const sum = (keep: Parameters<typeof fundSum>[1]['keep']): string =>
    millionText(fundSum(funds, { years, column: 'allottedDong', keep }) ?? 0);
  const total = sum(isOwnMoney);
  const credit = sum(({ group }) => group === 'credit');
  return <p>{text('flows.all', { from, to: years.at(-1) ?? from, total, credit })}</p>;
};
