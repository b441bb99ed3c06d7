import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Procedures.module.css';

type Props<Line> = {
  readonly title: string;
  /** How the line is called by the buttons that move and remove it. */
  readonly name: string;
  readonly at: number;
  readonly lines: readonly Line[];
  readonly onChange: (lines: Line[]) => void;
};

/** Number of a line, with the ways to move it and to take it out. */
export const LineHead = <Line,>({ title, name, at, lines, onChange }: Props<Line>) => {
  const text = useText('procedures');
  const move = (by: 1 | -1): void => onChange(moved(lines, at, at + by));
  return (
    <div className={classes.head}>
      <h3>{title}</h3>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={text('moveUp', { name })}
        disabled={at === 0}
        onClick={() => move(-1)}
      >
        <IconArrowUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={text('moveDown', { name })}
        disabled={at === lines.length - 1}
        onClick={() => move(1)}
      >
        <IconArrowDown size={18} />
      </ActionIcon>
      <ConfirmlessDelete
        name={name}
        onRemove={() => onChange(lines.filter((_, index) => index !== at))}
      />
    </div>
  );
};

const moved = <Line,>(lines: readonly Line[], from: number, to: number): Line[] => {
  const line = lines[from];
  return line === undefined ? [...lines] : lines.toSpliced(from, 1).toSpliced(to, 0, line);
};
