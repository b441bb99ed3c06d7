import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText } from '../../../ui/use-text.ts';
import { yearAdded } from './asked-changes.ts';
import type { FieldOf } from './field-of.ts';
import { LevelGrid } from './LevelGrid.tsx';
import type { AskedDraft, SetDraft, YearDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = {
  readonly draft: SetDraft;
  readonly asked: AskedDraft;
  readonly field: FieldOf;
  readonly onPut: (patch: Partial<AskedDraft>) => void;
};

/** Levels that change from year to year, as those of income do. */
export const YearFields = ({ draft, asked, field, onPut }: Props) => {
  const text = useText('setEditor');
  const { years } = asked;
  return (
    <>
      {years.map((one, place) => (
        <OneYear
          key={one.key}
          {...{ draft, one, field }}
          onChange={(changed) => onPut({ years: years.with(place, changed) })}
          onRemove={() => onPut({ years: years.toSpliced(place, 1) })}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onPut(yearAdded(asked, draft))}
        >
          {text('addYear')}
        </Button>
      </div>
    </>
  );
};

type YearProps = Pick<Props, 'draft' | 'field'> & {
  readonly one: YearDraft;
  readonly onChange: (year: YearDraft) => void;
  readonly onRemove: () => void;
};

const OneYear = ({ draft, one, field, onChange, onRemove }: YearProps) => {
  const text = useText('setEditor');
  return (
    <fieldset className={classes.year}>
      <legend>{text('yearLegend', { year: one.year })}</legend>
      <TextInput
        {...field(`year-${one.key}`)}
        size="sm"
        label={text('year')}
        inputMode="numeric"
        w={112}
        value={one.year}
        onChange={({ currentTarget }) => onChange({ ...one, year: currentTarget.value })}
      />
      <LevelGrid
        variants={draft.variants}
        levels={one.levels}
        fieldOfColumn={(column) => field(`level-${one.key}-${column}`)}
        onChange={(levels) => onChange({ ...one, levels })}
      />
      <div>
        <Button size="compact-sm" variant="subtle" onClick={onRemove}>
          {text('removeYear', { year: one.year })}
        </Button>
      </div>
    </fieldset>
  );
};
