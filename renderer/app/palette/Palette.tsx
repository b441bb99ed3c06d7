import { Modal } from '@mantine/core';
import { useText } from '../../ui/use-text.ts';
import { PaletteSearch } from './PaletteSearch.tsx';

type Props = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
};

/** Ctrl K: go to any page or indicator, or run a command, without the mouse. */
export const Palette = ({ opened, onClose, onKeys }: Props) => (
  <Modal
    opened={opened}
    onClose={onClose}
    withCloseButton={false}
    centered={false}
    yOffset={96}
    size={640}
    padding={0}
    aria-label={useText('frame')('palette.title')}
  >
    <PaletteSearch onClose={onClose} onKeys={onKeys} />
  </Modal>
);
