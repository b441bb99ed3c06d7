import { Tooltip, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { instantText } from '../../../ui/day-text.ts';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
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
  const last = changes?.[0];
  return (
    <div className={classes.last}>
      {last ? (
        <Tooltip label={text('lastChangeBy', { at: instantText(last.at), officer: last.officer })}>
          <UnstyledButton onClick={() => setIsOpen(true)}>
            {text('lastChange', { at: shortInstant(last.at) })}
          </UnstyledButton>
        </Tooltip>
      ) : (
        changes && text('noChange')
      )}
      <SideDrawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={text('history.title', { code: view.code })}
      >
        <ChangeList changes={changes ?? []} />
      </SideDrawer>
    </div>
  );
};

/** Today's changes by their time, older ones by their day. */
const shortInstant = (at: string): string => {
  const [day = '', time = ''] = instantText(at).split(' ');
  const [today] = instantText(new Date().toISOString()).split(' ');
  return day === today ? time : day;
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
