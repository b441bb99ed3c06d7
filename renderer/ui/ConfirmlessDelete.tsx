import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useText } from './use-text.ts';

type Props = {
  /** What goes: "Nguyễn Văn A". */
  readonly name: string;
  readonly onRemove: () => void;
  readonly disabled?: boolean;
};

/** Removes at once; the command behind it offers Hoàn tác. */
export const ConfirmlessDelete = ({ name, onRemove, disabled = false }: Props) => {
  const label = useText('ui')('removeNamed', { name });
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        disabled={disabled}
        onClick={onRemove}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </Tooltip>
  );
};
