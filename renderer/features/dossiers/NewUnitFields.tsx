import { Select, TextInput } from '@mantine/core';
import { unitLevels, type UnitLevel } from '#shared/units/unit.ts';
import { useText } from '../../ui/use-text.ts';
import { kindsOf, unitFieldIds, type NewUnitForm } from './new-unit-form.ts';
import classes from './NewDossierPage.module.css';

type Props = { readonly form: NewUnitForm; readonly onChange: (form: NewUnitForm) => void };

/** Level, kind and name of a new place, and the units above it where the level has them. */
export const NewUnitFields = ({ form, onChange }: Props) => {
  const text = useText('dossiers');
  const units = useText('units');
  const change = (patch: Partial<NewUnitForm>) => onChange({ ...form, ...patch });
  const chooseLevel = (level: UnitLevel) => change({ level, kind: kindsOf[level][0] ?? '' });
  const isBelowDistrict = form.level === 'commune' || form.level === 'village';
  return (
    <div className={classes.fields}>
      <Select
        label={text('unit.level')}
        data={unitLevels.map((level) => ({ value: level, label: units(`level.${level}`) }))}
        value={form.level}
        allowDeselect={false}
        onChange={(level) => {
          const known = unitLevels.find((one) => one === level);
          if (known) chooseLevel(known);
        }}
      />
      <Select
        label={text('unit.kind')}
        data={[...kindsOf[form.level]]}
        value={form.kind}
        allowDeselect={false}
        onChange={(kind) => kind && change({ kind })}
      />
      <TextInput
        className={classes.whole ?? ''}
        id={unitFieldIds.name}
        label={text('unit.name')}
        value={form.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {isBelowDistrict && (
        <TextInput
          label={text('unit.district')}
          description={text('unit.districtHint')}
          value={form.district}
          onChange={(event) => change({ district: event.currentTarget.value })}
        />
      )}
      {form.level !== 'province' && (
        <TextInput
          id={unitFieldIds.province}
          label={text('unit.province')}
          value={form.province}
          onChange={(event) => change({ province: event.currentTarget.value })}
        />
      )}
    </div>
  );
};
