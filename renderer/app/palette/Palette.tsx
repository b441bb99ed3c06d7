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
  <Modal.Root opened={opened} onClose={onClose} yOffset={96} size={640} padding={0}>
    <Modal.Overlay backgroundOpacity={0.4} />
    <Modal.Content aria-label={useText('frame')('palette.title')}>
      <Modal.Body>
        <PaletteSearch onClose={onClose} onKeys={onKeys} />
      </Modal.Body>
    </Modal.Content>
  </Modal.Root>
);
