import type { ReactNode } from 'react';
import classes from './LinkButton.module.css';

type Props = { readonly onClick: () => void; readonly children: ReactNode };

/** Words in a sentence or a list that do something on this very page; a way to another page is a link. */
export const LinkButton = ({ onClick, children }: Props) => (
  <button type="button" className={classes.link} onClick={onClick}>
    {children}
  </button>
);
