import { Select } from '@mantine/core';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { useQuery } from '../../app/use-query.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './UnitPage.module.css';
import { useUnitUpdate } from './use-unit-update.ts';

/** Region, classification and where the place comes from. */
export const UnitClasses = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const { change } = useUnitUpdate(unit);
  return (
    <Section title={text('classes')}>
      <div className={classes.fields}>
        <RegionField unit={unit} />
        <TextField
          label={text('field.classification')}
          description={text('field.classificationHint')}
          value={unit.classification}
          onCommit={(classification) => change({ classification })}
        />
        <TextField
          label={text('field.classificationAct')}
          value={unit.classificationAct}
          onCommit={(classificationAct) => change({ classificationAct })}
        />
        <HistoryFields unit={unit} />
      </div>
    </Section>
  );
};

const HistoryFields = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const { change } = useUnitUpdate(unit);
  return (
    <>
      <TextField
        label={text('field.predecessors')}
        value={unit.predecessors}
        onCommit={(predecessors) => change({ predecessors })}
      />
      <TextField
        label={text('field.mergeAct')}
        value={unit.mergeAct}
        onCommit={(mergeAct) => change({ mergeAct })}
      />
      <DayField
        label={text('field.validFrom')}
        value={unit.validFrom}
        onCommit={(validFrom) => change({ validFrom })}
      />
      <DayField
        label={text('field.validTo')}
        value={unit.validTo}
        onCommit={(validTo) => change({ validTo })}
      />
      <MergedInto unit={unit} />
    </>
  );
};

/** A former commune is kept with its figures; the one it became part of may add them up. */
const MergedInto = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const { change } = useUnitUpdate(unit);
  const { data: units = [] } = useQuery('units.list', { level: unit.level });
  const others = units.filter(({ id }) => id !== unit.id);
  if (others.length === 0) return null;
  return (
    <Select
      label={text('field.mergedInto')}
      placeholder={text('field.mergedIntoNone')}
      data={others.map((other) => ({ value: other.id, label: unitFullName(other) }))}
      value={unit.mergedIntoId}
      searchable
      clearable
      onChange={(mergedIntoId) => change({ mergedIntoId })}
    />
  );
};

/** The columns of all sets of this level; one name per column. */
const RegionField = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const { change } = useUnitUpdate(unit);
  const { data: sets = [] } = useQuery('criteria.sets', {});
  const variants = sets.filter(({ level }) => level === unit.level).flatMap((set) => set.variants);
  const names = new Map(variants.map(({ id, name }) => [id, name]));
  if (names.size === 0) return null;
  return (
    <Select
      label={text('field.region')}
      description={text('field.regionHint')}
      data={[...names].map(([value, label]) => ({ value, label }))}
      value={unit.region === '' ? null : unit.region}
      clearable
      onChange={(region) => change({ region: region ?? '' })}
    />
  );
};
