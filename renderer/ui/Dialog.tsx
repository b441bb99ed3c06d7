import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SideDrawer.module.css';
import { useText } from './use-text.ts';

type Props = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly size?: number | string;
  readonly children: ReactNode;
};

/** A small window over the page; without a second banner, as SideDrawer. */
export const Dialog = ({ opened, onClose, title, size = 'lg', children }: Props) => {
  const text = useText('ui');
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} centered>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={text('close')} />
        </div>
        <div className={classes.body}>{children}</div>
      </Modal.Content>
    </Modal.Root>
  );
};
