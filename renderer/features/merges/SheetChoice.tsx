import { Select } from '@mantine/core';
import { useQuery } from '../../app/use-query.ts';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import type { Scope } from './HandOut.tsx';
import classes from './Merges.module.css';

type Props = { readonly unitId: string; readonly onChange: (scope: Scope | null) => void };

/** A round of village sheets of the commune. */
export const SheetChoice = ({ unitId, onChange }: Props) => {
  const text = useText('merges');
  const { data: rounds = [] } = useQuery('villages.sheets', { unitId });
  if (rounds.length === 0) return <p>{text('noSheet')}</p>;
  return (
    <Select
      className={classes.wide ?? ''}
      label={text('sheet')}
      data={rounds.map(({ sheetId, asOf }) => ({ value: sheetId, label: dayText(asOf) }))}
      onChange={(sheetId) => onChange(sheetId === null ? null : { kind: 'villageSheet', sheetId })}
    />
  );
};
