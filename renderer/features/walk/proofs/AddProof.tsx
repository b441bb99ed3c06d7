import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { AttachProof } from './AttachProof.tsx';
import classes from './ProofPanel.module.css';

/** Ctrl E brings the focus here. */
export const addProofId = 'add-proof';

type Props = ViewProps & {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAttached: (evidenceId: string) => void;
};

/** Three ways to a proof: drop a file, choose one, or take one that is here already. */
export const AddProof = ({ view, onFiles, onAttached }: Props) => {
  const text = useText('walk');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={classes.add}>
      <div className={classes.ways}>
        <span className={classes.invitation}>{text('proof.invitation')}</span>
        <FileChooser label={text('proof.files')} buttonId={addProofId} onFiles={onFiles}>
          {text('proof.choose')}
        </FileChooser>
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconLink size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {text('proof.attach')}
      </Button>
      <AttachProof
        view={view}
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        onAttached={onAttached}
      />
    </div>
  );
};
