import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import classes from './Sharing.module.css';

type Props = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly texts: { readonly title: string; readonly lead: string; readonly take: string };
  readonly taking: {
    readonly pending: boolean;
    readonly disabled: boolean;
    readonly start: () => void;
  };
  /** A line for each thing that came: `ComingLine`. */
  readonly children: ReactNode;
};

/** What a file would bring, before anything of it is taken in. */
export const ComingDialog = ({ opened, onClose, texts, taking, children }: Props) => (
  <Dialog opened={opened} onClose={onClose} title={texts.title} size="xl">
    <div className={classes.stack}>
      <p>{texts.lead}</p>
      <ul className={classes.coming}>{children}</ul>
      <Button loading={taking.pending} disabled={taking.disabled} onClick={taking.start}>
        {texts.take}
      </Button>
    </div>
  </Dialog>
);

type LineProps = { readonly name: string; readonly children: ReactNode };

/** One thing with what taking it in would do. */
export const ComingLine = ({ name, children }: LineProps) => (
  <li>
    <strong>{name}</strong>
    <span className={classes.about}>{children}</span>
  </li>
);
