import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { KeptHistory } from '../../../app/history/KeptHistory.tsx';
import { instantText } from '../../../ui/day-text.ts';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { answerOf, useLabelOf, useLastLine } from './use-answer-history.ts';
import classes from './WalkFooter.module.css';

/** The last change in a line; the values of every field of the answer on a click. */
export const LastChange = ({ view }: ViewProps) => {
  const text = useText('walk');
  const last = useLastLine({ view });
  const labelOf = useLabelOf({ view });
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={classes.last}>
      {last ? (
        <Tooltip label={text('lastChangeBy', { at: instantText(last.at), officer: last.officer })}>
          <UnstyledButton onClick={() => setIsOpen(true)}>
            <IconHistory size={16} aria-hidden />{' '}
            {text('lastChange', { at: shortInstant(last.at) })}
          </UnstyledButton>
        </Tooltip>
      ) : (
        last === null && text('noChange')
      )}
      <SideDrawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={text('history.title', { code: view.code })}
      >
        <KeptHistory about={answerOf(view)} labelOf={labelOf} />
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
