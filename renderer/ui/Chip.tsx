import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Chip.module.css';
import type { Tone } from './verdict-look.ts';

type Props = {
  readonly tone: Tone;
  readonly icon: Icon;
  readonly children: ReactNode;
  /** Icon and word without a ground, for dense tables. */
  readonly plain?: boolean;
};

/** A state: icon, word and colour together, never colour alone. */
export const Chip = ({ tone, icon: Sign, children, plain = false }: Props) => (
  <span className={classes.chip} data-tone={tone} data-plain={plain || undefined}>
    <Sign size={16} stroke={2.2} aria-hidden />
    {children}
  </span>
);
