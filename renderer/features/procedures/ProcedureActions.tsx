import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';
import type { PartProps } from './ProcedurePage.tsx';
import classes from './Procedures.module.css';

/** Keep, use, drop, go back: each can be undone. */
export const ProcedureActions = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const procedureId = view.shipped.id;
  const use = useCommand('procedures.use', { undoText: text('used'), onDone: desk.reset });
  const putIntoUse = async (): Promise<void> => {
    if (await desk.save()) await use.run({ procedureId });
  };
  const canUse = view.hasDraft || !desk.isSaved;
  return (
    <>
      <SavedState view={view} desk={desk} />
      <BackActions view={view} desk={desk} />
      <Button
        leftSection={<IconCheck size={18} aria-hidden />}
        loading={use.pending}
        disabled={!canUse || desk.faults.length > 0}
        onClick={() => void putIntoUse()}
      >
        {text('use')}
      </Button>
    </>
  );
};

const SavedState = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const state = view.hasDraft ? 'saved.clean' : view.used ? 'saved.same' : 'saved.shipped';
  return (
    <>
      <span className={classes.saved} role="status">
        {desk.isSaved ? text(state) : text('saved.typing')}
      </span>
      <Button
        variant="default"
        disabled={desk.isSaved}
        onClick={() => void desk.save().then((done) => done && desk.reset())}
      >
        {text('save')}
      </Button>
    </>
  );
};

const BackActions = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const input = { procedureId: view.shipped.id };
  const discard = useCommand('procedures.discard', {
    undoText: text('discarded'),
    onDone: desk.reset,
  });
  const restore = useCommand('procedures.restore', {
    undoText: text('restored'),
    onDone: desk.reset,
  });
  return (
    <>
      {view.hasDraft && (
        <Button
          variant="subtle"
          color="gray"
          loading={discard.pending}
          onClick={() => void discard.run(input)}
        >
          {text('discard')}
        </Button>
      )}
      {view.used && (
        <Button variant="default" loading={restore.pending} onClick={() => void restore.run(input)}>
          {text('restore')}
        </Button>
      )}
    </>
  );
};
