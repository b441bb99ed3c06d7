import { SegmentedControl, TextInput } from '@mantine/core';
import { useText } from '../../ui/use-text.ts';
import classes from './CriteriaSetPage.module.css';
import { setFilters, type SetFilter } from './set-filter.ts';

type Props = {
  readonly filter: SetFilter;
  readonly asked: string;
  readonly onFilter: (filter: SetFilter) => void;
  readonly onAsked: (asked: string) => void;
};

/** Searches inside a set, and shows only what is not compared or not sure. */
export const SetFilterBar = ({ filter, asked, onFilter, onAsked }: Props) => {
  const text = useText('criteria');
  return (
    <div className={classes.filters}>
      <TextInput
        label={text('search')}
        value={asked}
        onChange={(event) => onAsked(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label={text('filter')}
        value={filter}
        data={setFilters.map((value) => ({ value, label: text(`filter.${value}`) }))}
        onChange={(value) => onFilter(setFilters.find((one) => one === value) ?? 'all')}
      />
    </div>
  );
};
