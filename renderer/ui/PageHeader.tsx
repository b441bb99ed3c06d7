import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

type Props = {
  readonly title: ReactNode;
  /** One quiet line under the title. */
  readonly lead?: ReactNode;
  /** The one primary button and its quiet neighbours. */
  readonly actions?: ReactNode;
};

/** Title of a page with its actions. */
export const PageHeader = ({ title, lead, actions }: Props) => (
  <header className={classes.header}>
    <div className={classes.words}>
      <h1>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
    </div>
    {actions && <div className={classes.actions}>{actions}</div>}
  </header>
);
