import type { ReactNode } from 'react';
import classes from './Stat.module.css';

type Props = { readonly value: ReactNode; readonly label: ReactNode; readonly detail?: ReactNode };

/** One number that matters, with what it counts. */
export const Stat = ({ value, label, detail }: Props) => (
  <div className={classes.stat}>
    <span className={classes.value}>{value}</span> <span className={classes.label}>{label}</span>
    {detail && <span className={classes.detail}> {detail}</span>}
  </div>
);
