import { Button } from '@mantine/core';
import { IconArrowBackUp, IconFileText, IconList } from '@tabler/icons-react';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import type { MergeItem } from './merge-words.ts';
import classes from './Merges.module.css';

type Props = {
  readonly merge: MergeItem;
  readonly onShow: (mergeId: string) => void;
  readonly onPrint: (mergeId: string) => void;
  readonly onUndo: (mergeId: string) => void;
};

/** What can be done with one merge of the list. */
export const MergeActions = ({ merge, onShow, onPrint, onUndo }: Props) => {
  const text = useText('merges');
  const at = instantText(merge.at);
  const common = { variant: 'subtle', size: 'compact-sm' } as const;
  return (
    <div className={classes.buttons}>
      <Button
        {...common}
        leftSection={<IconList size={16} aria-hidden />}
        aria-label={text('showOf', { at })}
        onClick={() => onShow(merge.mergeId)}
      >
        {text('show')}
      </Button>
      <Button
        {...common}
        leftSection={<IconFileText size={16} aria-hidden />}
        aria-label={text('printOf', { at })}
        onClick={() => onPrint(merge.mergeId)}
      >
        {text('print')}
      </Button>
      <Button
        {...common}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-label={text('undoOf', { at })}
        disabled={merge.undone}
        onClick={() => onUndo(merge.mergeId)}
      >
        {text('undo')}
      </Button>
    </div>
  );
};
