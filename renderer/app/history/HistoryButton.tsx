import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState, type ComponentProps } from 'react';
import { SideDrawer } from '../../ui/SideDrawer.tsx';
import { useText } from '../../ui/use-text.ts';
import { KeptHistory } from './KeptHistory.tsx';

type Props = ComponentProps<typeof KeptHistory> & {
  /** What the values are of: title of the sheet and name of the button. */
  readonly name: string;
  /** A word beside the sign, where there is room for one. */
  readonly isWide?: boolean;
};

/** A small "Lịch sử" at a field: its values open in a sheet at the side. */
export const HistoryButton = ({ name, isWide = false, ...kept }: Props) => {
  const text = useText('history');
  const [isOpen, setIsOpen] = useState(false);
  const title = text('of', { name });
  const open = () => setIsOpen(true);
  return (
    <>
      {isWide ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconHistory size={16} aria-hidden />}
          aria-label={title}
          onClick={open}
        >
          {text('button')}
        </Button>
      ) : (
        <Tooltip label={text('button')}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={title} onClick={open}>
            <IconHistory size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <SideDrawer opened={isOpen} onClose={() => setIsOpen(false)} title={title}>
        <KeptHistory {...kept} />
      </SideDrawer>
    </>
  );
};
