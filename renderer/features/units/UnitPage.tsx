import { Button, Select } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName, unitLevels, type Unit, type UnitLevel } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import { AddUnit } from './AddUnit.tsx';
import { UnitClasses } from './UnitClasses.tsx';
import classes from './UnitPage.module.css';
import { UnitHistory } from './UnitHistory.tsx';
import { useUnitUpdate } from './use-unit-update.ts';

type UnitView = OutputOf<'units.get'>;

/** One place with the units above and below it. */
export const UnitPage = () => {
  const unitId = useParams()['unitId'] ?? '';
  return (
    <Loaded query={useQuery('units.get', { unitId })}>
      {(view) => <UnitFields key={view.unit.id} view={view} />}
    </Loaded>
  );
};

const UnitFields = ({ view }: { readonly view: UnitView }) => {
  const text = useText('units');
  const titles = useText('titles');
  const { unit, above, below } = view;
  const lead = [text(`level.${unit.level}`), ...above.map(unitFullName)].join(' · ');
  return (
    <>
      <PageHeader
        title={upperFirst(unitFullName(unit))}
        lead={lead}
        actions={
          <>
            <Button variant="default" component={Link} to={`/units/${unit.id}/recognitions`}>
              {titles('recognitions')}
            </Button>
            <UnitHistory unit={unit} />
          </>
        }
      />
      <UnitNames unit={unit} />
      <UnitClasses unit={unit} />
      <Below unit={unit} below={below} />
    </>
  );
};

const UnitNames = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const { change, fieldError } = useUnitUpdate(unit);
  return (
    <Section title={text('names')}>
      <div className={classes.fields}>
        <TextField
          label={text('field.name')}
          value={unit.name}
          required
          error={fieldError('name')}
          onCommit={(name) => change({ name })}
        />
        <TextField
          label={text('field.kind')}
          value={unit.kind}
          required
          onCommit={(kind) => change({ kind })}
        />
        <ParentField unit={unit} />
        <TextField
          label={text('field.code')}
          value={unit.code}
          onCommit={(code) => change({ code })}
        />
        <TextField
          label={text('field.placeName')}
          description={text('field.placeNameHint')}
          value={unit.placeName}
          onCommit={(placeName) => change({ placeName })}
        />
        <TextField
          label={text('field.abbreviation')}
          value={unit.abbreviation}
          onCommit={(abbreviation) => change({ abbreviation })}
        />
      </div>
    </Section>
  );
};

const isAbove = (level: UnitLevel, other: UnitLevel): boolean =>
  unitLevels.indexOf(other) > unitLevels.indexOf(level);

const ParentField = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const { change } = useUnitUpdate(unit);
  const { data: units = [] } = useQuery('units.list', {});
  const parents = units.filter(({ level }) => isAbove(unit.level, level));
  return (
    <Select
      label={text('field.parent')}
      placeholder={text('field.parentNone')}
      data={parents.map((parent) => ({ value: parent.id, label: unitFullName(parent) }))}
      value={unit.parentId}
      searchable
      clearable
      onChange={(parentId) => change({ parentId })}
    />
  );
};

const Below = ({ unit, below }: { readonly unit: Unit; readonly below: readonly Unit[] }) => {
  const text = useText('units');
  const at = unitLevels.indexOf(unit.level);
  const level = unitLevels[at - 1];
  if (!level) return null;
  return (
    <Section title={text(level === 'village' ? 'villages' : 'below')}>
      {below.length === 0 && level === 'village' && <p>{text('noVillage')}</p>}
      <ul className={classes.below}>
        {below.map((one) => (
          <li key={one.id}>
            <Link to={`/units/${one.id}`}>{upperFirst(unitFullName(one))}</Link>
          </li>
        ))}
      </ul>
      <AddUnit
        level={level}
        parentId={unit.id}
        label={text(level === 'village' ? 'villageName' : 'newName')}
      />
    </Section>
  );
};
