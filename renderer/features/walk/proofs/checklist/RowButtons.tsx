import { Button } from '@mantine/core';
import { IconLink, IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../../../app/use-command.ts';
import { FileChooser } from '../../../../ui/files/FileChooser.tsx';
import { useText } from '../../../../ui/use-text.ts';
import type { ViewProps } from '../../walk-types.ts';
import { AttachProof } from '../AttachProof.tsx';
import classes from './Checklist.module.css';
import type { ChecklistItem, RowActions } from './checklist-types.ts';

type Props = ViewProps &
  Pick<RowActions, 'onChoose'> & {
    readonly item: ChecklistItem;
    readonly onFiles: (files: readonly File[]) => void;
  };

/** Ways to this very paper: a new file, or a proof that is here already. What is usable is left in peace. */
export const RowButtons = ({ view, item, onFiles, onChoose }: Props) => {
  const text = useText('checklist');
  const [isOpen, setIsOpen] = useState(false);
  if (item.state === 'usable' && !item.isChosen) return null;
  return (
    <div className={classes.buttons}>
      {item.state !== 'usable' && (
        <>
          <FileChooser
            label={text('fileFor', { name: item.name })}
            onFiles={onFiles}
            single
            compact
          >
            {text('addFile')}
          </FileChooser>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconLink size={16} aria-hidden />}
            onClick={() => setIsOpen(true)}
          >
            {text('pick')}
          </Button>
        </>
      )}
      {item.isChosen && <Unchoose view={view} item={item} />}
      <AttachProof
        view={view}
        required={item}
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        onAttached={onChoose}
      />
    </div>
  );
};

const Unchoose = ({ view, item }: Pick<Props, 'view' | 'item'>) => {
  const text = useText('checklist');
  const choose = useCommand('checklist.choose', {
    undoText: text('unchosen', { name: item.name }),
  });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconLinkOff size={16} aria-hidden />}
      onClick={() =>
        void choose.run({ dossierId: view.dossierId, requirement: item.id, evidenceId: null })
      }
    >
      {text('unchoose')}
    </Button>
  );
};
