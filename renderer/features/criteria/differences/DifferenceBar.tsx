import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import classes from './Differences.module.css';
import {
  countOf,
  differenceFilters,
  type Asked,
  type IndicatorChange,
} from './difference-filter.ts';

type Props = {
  readonly asked: Asked;
  /** What there is before the filter and the search. */
  readonly all: readonly IndicatorChange[];
  readonly onAsked: (asked: Asked) => void;
};

/** How much differs, and what of it is shown. */
export const DifferenceBar = ({ asked, all, onAsked }: Props) => {
  const text = useText('differences');
  const [added, removed, changed] = (['added', 'removed', 'changed'] as const).map((change) =>
    countOf(all, change),
  );
  return (
    <>
      <p role="status" className={classes.counts}>
        {text('counts', { added: added ?? 0, removed: removed ?? 0, changed: changed ?? 0 })}
      </p>
      <div className={classes.bar}>
        <TextInput
          label={text('search')}
          value={asked.words}
          onChange={(event) => onAsked({ ...asked, words: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={text('filter')}
          value={asked.filter}
          data={differenceFilters.map((value) => ({ value, label: text(`filter.${value}`) }))}
          onChange={(value) => {
            const filter = differenceFilters.find((one) => one === value) ?? 'all';
            onAsked({ ...asked, filter });
          }}
        />
        <Checkbox
          label={text('withSources')}
          checked={asked.withSources}
          onChange={(event) => onAsked({ ...asked, withSources: event.currentTarget.checked })}
        />
      </div>
    </>
  );
};
