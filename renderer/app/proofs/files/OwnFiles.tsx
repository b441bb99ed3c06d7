import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  IconArrowUp,
  IconGitMerge,
  IconReplace,
  IconSeparator,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Proof } from '../ProofDrawer.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import classes from './ProofFilesSection.module.css';
import { ReplaceDialog } from './ReplaceDialog.tsx';

type Props = { readonly proof: Proof };

/** What can be done with the files of a proof; each of it offers Hoàn tác. */
export const OwnFiles = ({ proof }: Props) => {
  const text = useText('proofFiles');
  /** Null: nothing; 'all' or a file that is to be replaced. */
  const [replaced, setReplaced] = useState<string | null>(null);
  const [isMerging, setIsMerging] = useState(false);
  return (
    <section className={classes.section} aria-labelledby="own-files">
      <h3 id="own-files" className={classes.heading}>
        {text('files')}
      </h3>
      {proof.files.length > 1 && <FileList proof={proof} onReplace={setReplaced} />}
      <div className={classes.actions}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconReplace size={18} aria-hidden />}
          onClick={() => setReplaced('all')}
        >
          {text('replace')}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconGitMerge size={18} aria-hidden />}
          onClick={() => setIsMerging(true)}
        >
          {text('merge')}
        </Button>
      </div>
      <ReplaceDialog proof={proof} replaced={replaced} onClose={() => setReplaced(null)} />
      <MergeDialog proof={proof} opened={isMerging} onClose={() => setIsMerging(false)} />
    </section>
  );
};

type ListProps = Props & { readonly onReplace: (fileId: string) => void };

const FileList = ({ proof, onReplace }: ListProps) => (
  <ol className={classes.list}>
    {proof.files.map((file, index) => (
      <li key={file.id} className={classes.file}>
        <span className={classes.fileName}>{file.name}</span>
        <FileActions proof={proof} file={file} isFirst={index === 0} onReplace={onReplace} />
      </li>
    ))}
  </ol>
);

type FileProps = ListProps & {
  readonly file: Proof['files'][number];
  readonly isFirst: boolean;
};

const FileActions = ({ proof, file, isFirst, onReplace }: FileProps) => {
  const text = useText('proofFiles');
  const { name } = file;
  const order = useCommand('evidence.orderFiles');
  const split = useCommand('evidence.split', { undoText: text('splitOff', { name }) });
  const remove = useCommand('evidence.removeFile', { undoText: text('fileRemoved', { name }) });
  const fileIds = [file.id];
  const ids = proof.files.map(({ id }) => id);
  const above = ids.indexOf(file.id) - 1;
  return (
    <span className={classes.fileActions}>
      <FileAction
        label={text('moveUp', { name })}
        icon={IconArrowUp}
        disabled={isFirst}
        onClick={() =>
          void order.run({ evidenceId: proof.id, fileIds: [...ids.slice(0, above), file.id] })
        }
      />
      <FileAction
        label={text('replaceFile', { name })}
        icon={IconReplace}
        onClick={() => onReplace(file.id)}
      />
      <FileAction
        label={text('split', { name })}
        icon={IconSeparator}
        onClick={() => void split.run({ evidenceId: proof.id, fileIds })}
      />
      <FileAction
        label={text('removeFile', { name })}
        icon={IconTrash}
        onClick={() => void remove.run({ fileId: file.id })}
      />
    </span>
  );
};

type ActionProps = {
  readonly label: string;
  readonly icon: Icon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
};

const FileAction = ({ label, icon: Sign, onClick, disabled = false }: ActionProps) => (
  <Tooltip label={label}>
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Sign size={18} />
    </ActionIcon>
  </Tooltip>
);
