import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type Props = {
  readonly icon: Icon;
  readonly title: string;
  /** What will be here. */
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
};

/** Says what will be here and offers the first step. */
export const EmptyState = ({ icon: Sign, title, children, action }: Props) => (
  <div className={classes.empty}>
    <Sign size={40} stroke={1.4} className={classes.icon} aria-hidden />
    <h2 className={classes.title}>{title}</h2>
    {children && <div className={classes.body}>{children}</div>}
    {action && <div className={classes.action}>{action}</div>}
  </div>
);
