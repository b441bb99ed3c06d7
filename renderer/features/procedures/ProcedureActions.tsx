import { useCommand } from '../../app/use-command.ts';
import { DraftActions } from '../../ui/DraftActions.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PartProps } from './ProcedurePage.tsx';

/** Keep, use, drop, go back: each can be undone. */
export const ProcedureActions = (props: PartProps) => {
  const text = useText('procedures');
  const { view, desk } = props;
  const use = useUse(props);
  const back = useBack(props);
  const state = view.hasDraft ? 'saved.clean' : view.used ? 'saved.same' : 'saved.shipped';
  return (
    <DraftActions
      state={text(desk.isSaved ? state : 'saved.typing')}
      save={{
        label: text('save'),
        disabled: desk.isSaved,
        start: () => void desk.save().then((done) => done && desk.reset()),
      }}
      {...back}
      use={{ ...use, disabled: (!view.hasDraft && desk.isSaved) || desk.faults.length > 0 }}
    />
  );
};

const useUse = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const { pending, run } = useCommand('procedures.use', {
    undoText: text('used'),
    onDone: desk.reset,
  });
  const putIntoUse = async (): Promise<void> => {
    if (await desk.save()) await run({ procedureId: view.shipped.id });
  };
  return { label: text('use'), pending, start: () => void putIntoUse() };
};

const useBack = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const input = { procedureId: view.shipped.id };
  const onDone = desk.reset;
  const discard = useCommand('procedures.discard', { undoText: text('discarded'), onDone });
  const restore = useCommand('procedures.restore', { undoText: text('restored'), onDone });
  return {
    discard: {
      shown: view.hasDraft,
      label: text('discard'),
      pending: discard.pending,
      start: () => void discard.run(input),
    },
    restore: {
      shown: Boolean(view.used),
      label: text('restore'),
      pending: restore.pending,
      start: () => void restore.run(input),
    },
  };
};
