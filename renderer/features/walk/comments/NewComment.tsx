import { Button, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Comments.module.css';

type Props = { readonly dossierId: string; readonly code: string };

/** Half-written comments, by dossier and indicator: stepping to the next indicator and back loses none. */
const drafts = new Map<string, string>();

/** A comment is sent, not saved while it is typed: others read it. */
export const NewComment = ({ dossierId, code }: Props) => {
  const text = useText('walk');
  const key = `${dossierId} ${code}`;
  const [draft, setDraft] = useState(drafts.get(key) ?? '');
  const write = (typed: string) => {
    drafts.set(key, typed);
    setDraft(typed);
  };
  const add = useCommand('planning.addComment', { onDone: () => write('') });
  const isEmpty = draft.trim() === '';
  const send = () => {
    if (!isEmpty && !add.pending) void add.run({ dossierId, code, text: draft.trim() });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={classes.write}>
      <Textarea
        label={text('comments.new')}
        description={text('comments.keys')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={8000}
        value={draft}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={press}
      />
      <Button variant="default" disabled={isEmpty} loading={add.pending} onClick={send}>
        {text('comments.send')}
      </Button>
    </div>
  );
};
