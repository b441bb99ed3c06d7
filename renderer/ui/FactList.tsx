import type { ReactNode } from 'react';
import classes from './FactList.module.css';

export type Fact = {
  readonly term: string;
  readonly value: ReactNode;
  /** "Sửa", with the term hidden in its label for screen readers. */
  readonly action?: ReactNode;
};

/** Terms and their values row by row, as on a page that asks to check answers. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes.list}>
    {facts.map(({ term, value, action }) => (
      <div key={term} className={classes.row}>
        <dt>{term}</dt>
        <dd className={classes.value}>{value}</dd>
        {action && <dd className={classes.action}>{action}</dd>}
      </div>
    ))}
  </dl>
);
