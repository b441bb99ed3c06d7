import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import classes from './SplitPane.module.css';
import { useText } from './use-text.ts';

type Props = {
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** Share of the first side in percent at the beginning. */
  readonly initial?: number;
};

const least = 20;
const most = 80;
const within = (share: number): number => Math.min(most, Math.max(least, share));

/** Two sides with a border to drag, or to move with the arrow keys. */
export const SplitPane = ({ start, end, initial = 50 }: Props) => {
  const [share, setShare] = useState(initial);
  const label = useText('ui')('resize');
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const pane = event.currentTarget.parentElement;
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !pane) return;
    const { left, width } = pane.getBoundingClientRect();
    setShare(within(((event.clientX - left) / width) * 100));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') setShare((before) => within(before - 2));
    if (event.key === 'ArrowRight') setShare((before) => within(before + 2));
  };
  return (
    <div
      className={classes.pane}
      style={{ gridTemplateColumns: `${share}fr 9px ${100 - share}fr` }}
    >
      <div className={classes.side}>{start}</div>
      <div
        className={classes.border}
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <div className={classes.side}>{end}</div>
    </div>
  );
};
