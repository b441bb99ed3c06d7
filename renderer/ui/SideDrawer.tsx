import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { scrolledByKeys } from './scrolled-by-keys.ts';
import classes from './SideDrawer.module.css';
import { useText } from './use-text.ts';

type Props = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly size?: number | string;
  readonly children: ReactNode;
};

/**
 * A sheet over the right side of the page. Put together from its parts because the ready-made one has a second
 * banner (`<header>`), which confuses screen readers.
 */
export const SideDrawer = ({ opened, onClose, title, size = 520, children }: Props) => {
  const text = useText('ui');
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={size}>
      <Drawer.Overlay backgroundOpacity={0.4} />
      <Drawer.Content>
        <div className={classes.sheet}>
          <div className={classes.head}>
            <Drawer.Title className={classes.title ?? ''}>{title}</Drawer.Title>
            <Drawer.CloseButton aria-label={text('close')} />
          </div>
          <div className={classes.body} {...scrolledByKeys}>
            {children}
          </div>
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
};
