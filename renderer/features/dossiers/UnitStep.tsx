import { Radio } from '@mantine/core';
import { useState } from 'react';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';
import { useText } from '../../ui/use-text.ts';
import type { StepProps } from './new-dossier-draft.ts';
import classes from './NewDossierPage.module.css';
import { NewUnitFields } from './NewUnitFields.tsx';
import { emptyUnitForm, unitFaults } from './new-unit-form.ts';
import { StepForm } from './StepForm.tsx';
import { useAddUnit } from './use-add-unit.ts';

const other = 'other';

/** Which place: one that is known here, or a new one with the units above it. */
export const UnitStep = (props: StepProps) => (
  <Loaded query={useQuery('units.list', {})}>
    {(units) => <UnitForm {...props} units={units} />}
  </Loaded>
);

const UnitForm = ({ draft, onDone, units }: StepProps & { readonly units: readonly Unit[] }) => {
  const text = useText('dossiers');
  const communes = units.filter(({ level }) => level === 'commune');
  const others = units.filter(({ level }) => level !== 'commune');
  const choices = [...communes, ...others];
  const [chosen, setChosen] = useState(draft.unit?.id ?? choices[0]?.id ?? other);
  const [form, setForm] = useState(emptyUnitForm);
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);
  const add = useAddUnit(units);
  const submit = async () => {
    const known = choices.find(({ id }) => id === chosen);
    if (known) return onDone({ unit: known });
    const found = unitFaults(form, text);
    setFaults(found);
    if (found.length > 0) return;
    const unit = await add.run(form);
    if (unit) onDone({ unit });
  };
  return (
    <StepForm
      title={text('unit.title')}
      faults={faults}
      pending={add.pending}
      onSubmit={() => void submit()}
    >
      {choices.length > 0 && (
        <Radio.Group label={text('unit.choose')} value={chosen} onChange={setChosen}>
          <div className={classes.choices}>
            {choices.map((unit) => (
              <Radio key={unit.id} value={unit.id} label={upperFirst(unitFullName(unit))} />
            ))}
            <Radio value={other} label={text('unit.other')} />
          </div>
        </Radio.Group>
      )}
      {chosen === other && <NewUnitFields form={form} onChange={setForm} />}
    </StepForm>
  );
};
