import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { DraftActions } from '../../ui/DraftActions.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Place, Template } from './TemplatePage.tsx';
import type { TemplateDesk } from './use-template-desk.ts';

type Props = {
  readonly place: Place;
  readonly template: Template;
  readonly desk: TemplateDesk;
  /** The facts that a text is tried with once more before it is used. */
  readonly dossierId: string | null;
};

/** Keep, use, drop, go back: each can be undone. */
export const TemplateActions = (props: Props) => {
  const text = useText('templates');
  const { template, desk } = props;
  const [compared, setCompared] = useState(template.compared);
  const use = useUse(props, compared);
  const back = useBack(props);
  const hasDraft = template.draft !== null;
  return (
    <DraftActions
      state={text(desk.isSaved ? (hasDraft ? 'saved.clean' : 'saved.same') : 'saved.typing')}
      save={{
        label: text('save'),
        disabled: desk.isSaved,
        start: () => void desk.save().then((done) => done && desk.reset()),
      }}
      {...back}
      use={{ ...use, disabled: (!hasDraft && desk.isSaved) || desk.faults.length > 0 }}
    >
      <Checkbox
        size="sm"
        label={text('compared')}
        checked={compared}
        onChange={({ currentTarget: { checked } }) => setCompared(checked)}
      />
    </DraftActions>
  );
};

const useUse = ({ dossierId, place, desk }: Props, compared: boolean) => {
  const text = useText('templates');
  const { pending, run } = useCommand('templates.use', {
    undoText: text('used'),
    onDone: desk.reset,
  });
  const putIntoUse = async (): Promise<void> => {
    if (await desk.save()) await run({ ...place, dossierId, compared });
  };
  return { label: text('use'), pending, start: () => void putIntoUse() };
};

const useBack = ({ place, template, desk }: Props) => {
  const text = useText('templates');
  const onDone = desk.reset;
  const discard = useCommand('templates.discard', { undoText: text('discarded'), onDone });
  const restore = useCommand('templates.restore', { undoText: text('restored'), onDone });
  return {
    discard: {
      shown: template.draft !== null,
      label: text('discard'),
      pending: discard.pending,
      start: () => void discard.run(place),
    },
    restore: {
      shown: Boolean(template.used),
      label: text('restore'),
      pending: restore.pending,
      start: () => void restore.run(place),
    },
  };
};
