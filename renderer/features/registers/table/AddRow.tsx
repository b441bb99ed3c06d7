import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import classes from '../Registers.module.css';

type Props = {
  /** "Thêm cuộc họp". */
  readonly label: string;
  readonly pending: boolean;
  readonly onAdd: () => unknown;
};

/** Adds an empty record under its table; it is filled in its row. */
export const AddRow = ({ label, pending, onAdd }: Props) => (
  <div className={classes.add}>
    <Button
      variant="default"
      size="md"
      leftSection={<IconPlus size={18} aria-hidden />}
      loading={pending}
      onClick={() => void onAdd()}
    >
      {label}
    </Button>
  </div>
);
