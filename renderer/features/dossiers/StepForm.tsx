import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary, type SummaryItem } from '../../ui/ErrorSummary.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './NewDossierPage.module.css';

type Props = {
  readonly title: string;
  readonly faults: readonly SummaryItem[];
  readonly onSubmit: () => void;
  readonly pending?: boolean;
  /** The words of the primary button. */
  readonly action?: string;
  readonly children: ReactNode;
};

/** One question of the creation with its faults on top and the way on and back below. */
export const StepForm = ({ title, faults, onSubmit, pending = false, action, children }: Props) => {
  const ui = useText('ui');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary items={faults} />
      <h1>{title}</h1>
      <div className={classes.form}>
        {children}
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={pending}>
            {action ?? ui('next')}
          </Button>
          <Button variant="default" size="md" onClick={() => window.history.back()}>
            {ui('back')}
          </Button>
        </div>
      </div>
    </form>
  );
};
