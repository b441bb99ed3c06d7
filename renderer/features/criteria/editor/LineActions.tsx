import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useText } from '../../../ui/use-text.ts';
import { lineOf } from './draft-lines.ts';
import { renumbered } from './move-line.ts';
import classes from './SetEditor.module.css';
import type { SetEditor } from './use-set-editor.ts';

/** What can be done with the line that is looked at. */
export const LineActions = ({ editor }: { readonly editor: SetEditor }) => {
  const text = useText('setEditor');
  const remove = useRemove(editor);
  const isLine = editor.pane !== 'about';
  return (
    <div className={classes.actions}>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={editor.addIndicator}
      >
        {text('addIndicator')}
      </Button>
      {isLine ? (
        <>
          <IconAction label={text('moveUp')} onClick={() => editor.move(-1)}>
            <IconArrowUp size={18} />
          </IconAction>
          <IconAction label={text('moveDown')} onClick={() => editor.move(1)}>
            <IconArrowDown size={18} />
          </IconAction>
          <IconAction label={text('remove')} onClick={remove}>
            <IconTrash size={18} />
          </IconAction>
        </>
      ) : (
        <Button size="sm" variant="subtle" onClick={() => editor.change(renumbered(editor.draft))}>
          {text('renumber')}
        </Button>
      )}
    </div>
  );
};

/** Removes at once; the draft as it was can be had back. */
const useRemove = (editor: SetEditor) => {
  const text = useText('setEditor');
  const undo = useText('ui')('undo');
  const toast = useToast();
  return () => {
    const { draft, pane } = editor;
    const line = pane === 'about' ? undefined : lineOf(draft, pane);
    if (pane === 'about' || !line) return;
    editor.remove(pane);
    const code = line.kind === 'criterion' ? line.criterion.number : line.indicator.code;
    toast({
      tone: 'done',
      title: text(line.kind === 'criterion' ? 'removedCriterion' : 'removedIndicator', { code }),
      action: {
        label: undo,
        run: () => {
          editor.change(draft);
          editor.show(pane);
        },
      },
    });
  };
};

type IconProps = {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

const IconAction = ({ label, onClick, children }: IconProps) => (
  <Tooltip label={label}>
    <ActionIcon variant="default" size={36} aria-label={label} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);
