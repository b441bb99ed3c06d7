import { Select } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { AddPerson } from './AddPerson.tsx';
import classes from './PeoplePage.module.css';
import { PersonRow } from './PersonRow.tsx';
import { TermDialog, type TermInHand } from './TermDialog.tsx';

export type PersonWithTerms = OutputOf<'people.list'>[number];

/** People with their terms of office. */
export const PeoplePage = () => {
  const text = useText('people');
  const [unitId, setUnitId] = useState<string | null>(null);
  const [inHand, setInHand] = useState<TermInHand | null>(null);
  const { data: units = [] } = useQuery('units.list', {});
  const people = useQuery('people.list', unitId === null ? {} : { unitId }, { keepPrevious: true });
  return (
    <>
      <PageHeader title={useText('titles')('people')} lead={text('lead')} />
      <UnitFilter units={units} unitId={unitId} onChange={setUnitId} />
      <Loaded query={people}>
        {(rows) => <PersonList people={rows} units={units} onTerm={setInHand} />}
      </Loaded>
      <AddPerson onAdded={setInHand} />
      <TermDialog key={inHand?.key} inHand={inHand} units={units} onClose={() => setInHand(null)} />
    </>
  );
};

type FilterProps = {
  readonly units: readonly Unit[];
  readonly unitId: string | null;
  readonly onChange: (unitId: string | null) => void;
};

const UnitFilter = ({ units, unitId, onChange }: FilterProps) => {
  const text = useText('people');
  const offices = units.filter(({ level }) => level !== 'village');
  if (offices.length < 2) return null;
  return (
    <Select
      className={classes.filter ?? ''}
      label={text('unit')}
      placeholder={text('allUnits')}
      data={offices.map((unit) => ({ value: unit.id, label: unitFullName(unit) }))}
      value={unitId}
      clearable
      onChange={onChange}
    />
  );
};

type ListProps = {
  readonly people: readonly PersonWithTerms[];
  readonly units: readonly Unit[];
  readonly onTerm: (inHand: TermInHand) => void;
};

const PersonList = ({ people, units, onTerm }: ListProps) => {
  const text = useText('people');
  if (people.length === 0)
    return (
      <EmptyState icon={IconUsers} title={text('emptyTitle')}>
        {text('emptyBody')}
      </EmptyState>
    );
  // By given name, the last word, as lists of people are kept in Vietnam.
  const given = ({ name }: PersonWithTerms) => name.split(' ').at(-1) ?? name;
  const sorted = people.toSorted((a, b) => compareText(given(a), given(b)));
  return (
    <ul className={classes.people}>
      {sorted.map((person) => (
        <PersonRow key={person.id} person={person} units={units} onTerm={onTerm} />
      ))}
    </ul>
  );
};
