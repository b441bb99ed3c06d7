import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import type { Key } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props<Line> = {
  readonly lines: readonly Line[];
  /** How the fields of one line stand beside each other. */
  readonly look: 'act' | 'column' | 'condition';
  readonly nameOf: (line: Line, place: number) => string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly onRemove: (line: Line, place: number) => void;
  readonly children: (line: Line, place: number) => ReactNode;
};

/** Lines of a draft, each with its fields and a way to take it out; a way to add one below. */
export const LineList = <Line extends { readonly key: Key }>(props: Props<Line>) => {
  const { lines, look, nameOf, addLabel, onAdd, onRemove, children } = props;
  return (
    <>
      <ul className={classes.rows}>
        {lines.map((line, place) => (
          <li key={line.key} className={classes[look]}>
            {children(line, place)}
            <ConfirmlessDelete name={nameOf(line, place)} onRemove={() => onRemove(line, place)} />
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={onAdd}
      >
        {addLabel}
      </Button>
    </>
  );
};
