import { Select } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { day, type Day } from '#shared/kernel/day.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Planning.module.css';
import { chosenOf, setChoices, type SetChoice } from './choices.ts';
import { PrintProgress } from './PrintProgress.tsx';
import { Targets } from './Targets.tsx';
import { UnitsTable } from './UnitsTable.tsx';

/** Every place that works on one set in one year, each beside the others, with what they have together. */
export const UnitsProgressPage = () => (
  <Loaded query={useQuery('dossiers.list', {})}>
    {(dossiers) => <Desk dossiers={dossiers} />}
  </Loaded>
);

const Desk = ({ dossiers }: { readonly dossiers: OutputOf<'dossiers.list'> }) => {
  const text = useText('planning');
  const titles = useText('titles');
  const [setId, setSetId] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [since, setSince] = useState<Day | null>(null);
  const choices = setChoices(dossiers);
  const chosen = chosenOf(choices, { setId, year });
  if (!chosen) return <NoDossier />;
  const asked = {
    setId: chosen.choice.setId,
    year: chosen.year,
    since: since ?? day(`${chosen.year}-01-01`),
  };
  return (
    <>
      <PageHeader
        title={titles('unitsProgress')}
        lead={text('units.lead')}
        actions={<PrintProgress asked={asked} />}
      />
      <div className={classes.days}>
        <SetAndYear
          choices={choices}
          choice={chosen.choice}
          year={chosen.year}
          onSet={setSetId}
          onYear={setYear}
        />
        <DayField label={text('units.since')} value={asked.since} onCommit={setSince} />
      </div>
      <UnitsTable asked={asked} />
      <div className={classes.below}>
        <Targets of={{ setId: asked.setId, year: asked.year }} />
      </div>
    </>
  );
};

const NoDossier = () => {
  const text = useText('planning');
  return (
    <>
      <PageHeader title={useText('titles')('unitsProgress')} />
      <EmptyState icon={IconTable} title={text('units.emptyTitle')}>
        {text('units.emptyBody')}
      </EmptyState>
    </>
  );
};

type ChoiceProps = {
  readonly choices: readonly SetChoice[];
  readonly choice: SetChoice;
  readonly year: number;
  readonly onSet: (setId: string | null) => void;
  readonly onYear: (year: number) => void;
};

const SetAndYear = ({ choices, choice, year, onSet, onYear }: ChoiceProps) => {
  const text = useText('planning');
  return (
    <>
      <Select
        className={classes.grow ?? ''}
        label={text('units.set')}
        data={choices.map(({ setId, title }) => ({ value: setId, label: title }))}
        value={choice.setId}
        allowDeselect={false}
        onChange={onSet}
      />
      <Select
        w={120}
        label={text('units.year')}
        data={choice.years.map(String)}
        value={String(year)}
        allowDeselect={false}
        onChange={(typed) => onYear(Number(typed))}
      />
    </>
  );
};
