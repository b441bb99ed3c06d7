import { Select, TextInput } from '@mantine/core';
import { unitLevels } from '#shared/units/unit.ts';
import { useText } from '../../ui/use-text.ts';
import { kindsOf, unitFieldIds, type NewUnitForm } from './new-unit-form.ts';
import classes from './NewDossierPage.module.css';

type Props = { readonly form: NewUnitForm; readonly onChange: (form: NewUnitForm) => void };

/** Level, kind and name of a new place, and the units above it where the level has them. */
export const NewUnitFields = ({ form, onChange }: Props) => {
  const text = useText('dossiers');
  return (
    <div className={classes.fields}>
      <LevelSelect form={form} onChange={onChange} />
      <Select
        label={text('unit.kind')}
        data={[...kindsOf[form.level]]}
        value={form.kind}
        allowDeselect={false}
        onChange={(kind) => kind && onChange({ ...form, kind })}
      />
      <TextInput
        className={classes.whole ?? ''}
        id={unitFieldIds.name}
        label={text('unit.name')}
        value={form.name}
        onChange={(event) => onChange({ ...form, name: event.currentTarget.value })}
      />
      <AboveFields form={form} onChange={onChange} />
    </div>
  );
};

const LevelSelect = ({ form, onChange }: Props) => {
  const text = useText('dossiers');
  const units = useText('units');
  return (
    <Select
      label={text('unit.level')}
      data={unitLevels.map((level) => ({ value: level, label: units(`level.${level}`) }))}
      value={form.level}
      allowDeselect={false}
      onChange={(chosen) => {
        const level = unitLevels.find((one) => one === chosen);
        if (level) onChange({ ...form, level, kind: kindsOf[level][0] ?? '' });
      }}
    />
  );
};

const AboveFields = ({ form, onChange }: Props) => {
  const text = useText('dossiers');
  if (form.level === 'province') return null;
  return (
    <>
      {form.level !== 'district' && (
        <TextInput
          label={text('unit.district')}
          description={text('unit.districtHint')}
          value={form.district}
          onChange={(event) => onChange({ ...form, district: event.currentTarget.value })}
        />
      )}
      <TextInput
        id={unitFieldIds.province}
        label={text('unit.province')}
        value={form.province}
        onChange={(event) => onChange({ ...form, province: event.currentTarget.value })}
      />
    </>
  );
};
