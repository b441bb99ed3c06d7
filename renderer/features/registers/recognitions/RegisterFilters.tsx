import { Select, TextInput } from '@mantine/core';
import type { RegisterRow } from '#shared/contract/register.views.ts';
import { setGrades } from '#shared/criteria/criteria-set.ts';
import type { Day } from '#shared/kernel/day.ts';
import { recognitionStates } from '#shared/registers/recognition.ts';
import { unitLevels } from '#shared/units/unit.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import type { RegisterFilter } from './register-filter.ts';

type Props = {
  readonly rows: readonly RegisterRow[];
  readonly filter: RegisterFilter;
  readonly onFilter: (patch: Partial<RegisterFilter>) => void;
  readonly on: Day;
  readonly onDay: (on: Day | null) => void;
};

/** On which day, and whose; only what the register has is there to choose. */
export const RegisterFilters = ({ rows, filter, onFilter, on, onDay }: Props) => {
  const text = useText('registers');
  return (
    <div className={classes.filters}>
      <DayField label={text('register.on')} value={on} onCommit={onDay} />
      <TextInput
        label={text('register.asked')}
        value={filter.asked}
        onChange={(event) => onFilter({ asked: event.currentTarget.value })}
      />
      <Choices rows={rows} filter={filter} onFilter={onFilter} />
    </div>
  );
};

const Choices = ({ rows, filter, onFilter }: Pick<Props, 'rows' | 'filter' | 'onFilter'>) => {
  const text = useText('registers');
  const units = useText('units');
  const editor = useText('setEditor');
  const levels = unitLevels.filter((level) => rows.some((row) => row.unitLevel === level));
  const grades = setGrades.filter((grade) => rows.some((row) => row.setGrade === grade));
  const states = recognitionStates.filter((state) => rows.some((row) => row.state === state));
  return (
    <>
      <Select
        label={text('register.level')}
        placeholder={text('register.any')}
        data={levels.map((value) => ({ value, label: units(`level.${value}`) }))}
        value={filter.level}
        clearable
        onChange={(level) => onFilter({ level })}
      />
      <Select
        label={text('register.grade')}
        placeholder={text('register.any')}
        data={grades.map((value) => ({ value, label: editor(`grade.${value}`) }))}
        value={filter.grade}
        clearable
        onChange={(grade) => onFilter({ grade })}
      />
      <Select
        label={text('register.state')}
        placeholder={text('register.any')}
        data={states.map((value) => ({ value, label: text(`state.${value}`) }))}
        value={filter.state}
        clearable
        onChange={(chosen) =>
          onFilter({ state: recognitionStates.find((one) => one === chosen) ?? null })
        }
      />
    </>
  );
};
