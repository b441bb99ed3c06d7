import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { LevelFields } from './LevelFields.tsx';
import { levelFaults, type LevelFault, type LevelForm } from './province-level.ts';
import classes from './Requirement.module.css';
import { useProvinceLevel } from './use-province-level.ts';

type Props = ViewProps & { readonly onClose: () => void };

const empty: LevelForm = {
  operator: '>=',
  value: null,
  wording: '',
  actId: '',
  number: '',
  date: null,
  issuer: '',
  subject: '',
};

/** The province's level and the decision that sets it, entered where it is missed. */
export const ProvinceLevelForm = ({ view, onClose }: Props) => {
  const text = useText('walk');
  const ui = useText('ui');
  const { acts, issuer, asOf, pending, save } = useProvinceLevel({ view });
  const [typed, setTyped] = useState<Partial<LevelForm>>({});
  // As of the last press of the button: a fault that vanished while a field is left would move the button away.
  const [faults, setFaults] = useState<readonly LevelFault[]>([]);
  const isNumber = view.measure === 'percent' || view.measure === 'number';
  const form = { ...empty, issuer, actId: acts.at(-1)?.id ?? '', ...typed };
  const change = (patch: Partial<LevelForm>) => setTyped((before) => ({ ...before, ...patch }));
  const submit = async () => {
    const found = levelFaults(form, isNumber);
    setFaults(found);
    if (found.length === 0 && (await save(form, isNumber))) onClose();
  };
  const date = acts.find(({ id }) => id === form.actId)?.date ?? form.date;
  return (
    <section className={classes.form} aria-label={text('province.enter')}>
      <p className={classes.formLead}>{text('province.lead')}</p>
      <LevelFields {...{ view, form, faults, isNumber }} onChange={change} />
      <DecisionFields {...{ form, faults, acts }} onChange={change} />
      {asOf !== null && date !== null && date > asOf && (
        <p className={classes.later}>{text('province.later')}</p>
      )}
      <div className={classes.buttons}>
        <Button size="sm" loading={pending} onClick={() => void submit()}>
          {text('province.save')}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </div>
    </section>
  );
};
