import type { Icon } from '@tabler/icons-react';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

type NoticeTone = 'amber' | 'green' | 'blue' | 'red';

const icons: Readonly<Record<NoticeTone, Icon>> = {
  amber: IconAlertTriangle,
  red: IconAlertTriangle,
  green: IconCircleCheck,
  blue: IconInfoCircle,
};

type Props = {
  readonly tone: NoticeTone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Said aloud when it appears or changes, as a live check of what is typed. */
  readonly live?: boolean;
};

/** A sentence about the state of things, set off by an icon and a thin edge. */
export const Notice = ({ tone, title, children, live = false }: Props) => {
  const Sign = icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} {...(live && { role: 'status' })}>
      <Sign size={20} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.title}>{title}</p>
        {children && <div className={classes.body}>{children}</div>}
      </div>
    </div>
  );
};
