import { Drawer, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { instantText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { changedTexts, spokenMethod, type HistoryItem } from './changes.ts';
import { useChanges } from './use-changes.ts';
import classes from './WalkFooter.module.css';

/** The last change in a line; all of them on a click. */
export const LastChange = ({ view }: ViewProps) => {
  const text = useText('walk');
  const changes = useChanges({ view });
  const [isOpen, setIsOpen] = useState(false);
  const [last] = changes;
  return (
    <div className={classes.last}>
      {last ? (
        <UnstyledButton onClick={() => setIsOpen(true)}>
          {text('lastChange', { at: instantText(last.at), officer: last.officer })}
        </UnstyledButton>
      ) : (
        text('noChange')
      )}
      <Drawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        position="right"
        size={480}
        title={text('history.title', { code: view.code })}
        closeButtonProps={{ 'aria-label': useText('ui')('close') }}
      >
        <ChangeList changes={changes} />
      </Drawer>
    </div>
  );
};

const ChangeList = ({ changes }: { readonly changes: readonly HistoryItem[] }) => {
  const text = useText('walk');
  return (
    <ul className={classes.changes}>
      {changes.map((item) => (
        <li key={item.commandId} className={classes.change}>
          <strong>{text(`history.${spokenMethod(item.method)}`)}</strong>
          {item.undone && ` (${text('history.undone')})`}
          <div>{text('history.by', { at: instantText(item.at), officer: item.officer })}</div>
          {changedTexts(item).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
};
