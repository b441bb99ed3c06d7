import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { evidenceForms } from '#shared/evidence/evidence.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';
import { stateFilters, type EvidenceFilter, type EvidenceRow } from './evidence-rows.ts';
import classes from './EvidencePage.module.css';
import { useTargetName } from './use-target-name.ts';

type Props = {
  readonly rows: readonly EvidenceRow[];
  readonly filter: EvidenceFilter;
  readonly onChange: (patch: Partial<EvidenceFilter>) => void;
};

/** Words, form, indicator, issuer, year and state, together. */
export const EvidenceFilters = ({ rows, filter, onChange }: Props) => {
  const text = useText('evidence');
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.words ?? ''}
        aria-label={text('filter.text')}
        placeholder={text('filter.text')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <Choices rows={rows} filter={filter} onChange={onChange} />
    </search>
  );
};

const Choices = ({ rows, filter, onChange }: Props) => {
  const text = useText('evidence');
  const targetName = useTargetName();
  const { targets, issuers, years } = useChoices(rows);
  return (
    <>
      <ChoiceFilter
        label={text('filter.form')}
        all={text('filter.anyForm')}
        choices={evidenceForms}
        nameOf={(form) => text(`form.${form}`)}
        value={filter.form}
        onChange={(form) => onChange({ form })}
      />
      <ChoiceFilter
        label={text('filter.indicator')}
        all={text('filter.anyIndicator')}
        choices={targets}
        nameOf={targetName}
        value={filter.target}
        onChange={(target) => onChange({ target })}
      />
      <TextChoices field="issuer" choices={issuers} filter={filter} onChange={onChange} />
      <TextChoices field="year" choices={years} filter={filter} onChange={onChange} />
      <ChoiceFilter
        label={text('filter.state')}
        all={text('filter.anyState')}
        choices={stateFilters}
        nameOf={(state) => text(`filter.${state}`)}
        value={filter.state}
        onChange={(state) => onChange({ state })}
      />
    </>
  );
};

type TextChoicesProps = Omit<Props, 'rows'> & {
  readonly field: 'issuer' | 'year';
  readonly choices: readonly string[];
};

const TextChoices = ({ field, choices, filter, onChange }: TextChoicesProps) => {
  const text = useText('evidence');
  return (
    <ChoiceFilter
      label={text(`filter.${field}`)}
      all={text(field === 'issuer' ? 'filter.anyIssuer' : 'filter.anyYear')}
      choices={choices}
      nameOf={(choice) => choice}
      value={filter[field]}
      onChange={(choice) => onChange({ [field]: choice })}
    />
  );
};

const useChoices = (rows: readonly EvidenceRow[]) =>
  useMemo(
    () => ({
      targets: valuesOf(rows, ({ places }) => places.map(([target]) => target)),
      issuers: valuesOf(rows, ({ proof }) => [proof.issuer]),
      years: valuesOf(rows, ({ year }) => [year]).toReversed(),
    }),
    [rows],
  );

/** What stands in the rows, each once, in the order of the alphabet. */
const valuesOf = (
  rows: readonly EvidenceRow[],
  read: (row: EvidenceRow) => readonly string[],
): readonly string[] =>
  [...new Set(rows.flatMap(read))].filter((value) => value !== '').toSorted(compareText);

type ChoiceProps<Choice extends string> = {
  readonly label: string;
  /** The word for no filter at all. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly value: Choice | '';
  readonly onChange: (choice: Choice | '') => void;
};

const ChoiceFilter = <Choice extends string>(props: ChoiceProps<Choice>) => {
  const { label, all, choices, nameOf, value, onChange } = props;
  return (
    <NativeSelect
      size="md"
      aria-label={label}
      value={value}
      data={[
        { value: '', label: all },
        ...choices.map((choice) => ({ value: choice, label: nameOf(choice) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(choices.find((choice) => choice === currentTarget.value) ?? '')
      }
    />
  );
};
