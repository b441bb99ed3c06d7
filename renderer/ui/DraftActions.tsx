import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './DraftActions.module.css';

type Action = {
  readonly label: string;
  readonly pending: boolean;
  readonly start: () => void;
};

type Props = {
  /** How far what was typed is kept, in words. */
  readonly state: string;
  readonly save: { readonly label: string; readonly disabled: boolean; readonly start: () => void };
  /** Shown where there is something to drop, or to go back to. */
  readonly discard: Action & { readonly shown: boolean };
  readonly restore: Action & { readonly shown: boolean };
  readonly use: Action & { readonly disabled: boolean };
  /** What is asked before it is used. */
  readonly children?: ReactNode;
};

/** Of a draft beside what is in use: keep, drop, go back, use. */
export const DraftActions = ({ state, save, discard, restore, use, children }: Props) => (
  <>
    <span className={classes.state} role="status">
      {state}
    </span>
    <Button variant="default" disabled={save.disabled} onClick={save.start}>
      {save.label}
    </Button>
    {children}
    {discard.shown && (
      <Button variant="subtle" color="gray" loading={discard.pending} onClick={discard.start}>
        {discard.label}
      </Button>
    )}
    {restore.shown && (
      <Button variant="default" loading={restore.pending} onClick={restore.start}>
        {restore.label}
      </Button>
    )}
    <Button
      leftSection={<IconCheck size={18} aria-hidden />}
      loading={use.pending}
      disabled={use.disabled}
      onClick={use.start}
    >
      {use.label}
    </Button>
  </>
);
