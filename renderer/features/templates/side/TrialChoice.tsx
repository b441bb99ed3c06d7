import { NativeSelect } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';
import type { TrialDossier } from '../use-trial-dossier.ts';

type ChoiceProps = TrialDossier & { readonly hasSample: boolean };

/** Whose facts fill a trial. */
export const TrialChoice = ({ dossierId, dossiers, choose, hasSample }: ChoiceProps) => {
  const text = useText('templates');
  const sample = hasSample ? [{ value: '', label: text('trial.sample') }] : [];
  const own = dossiers.map(({ id, unitName, year }) => ({
    value: id,
    label: text('trial.dossier', { unit: unitName, year }),
  }));
  return (
    <NativeSelect
      className={classes.grow ?? ''}
      label={text('trial.with')}
      data={[...sample, ...own]}
      value={dossierId ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
    />
  );
};
