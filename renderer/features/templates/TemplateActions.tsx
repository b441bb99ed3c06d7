import { Button, Checkbox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';
import type { Place, Template } from './TemplatePage.tsx';
import classes from './Templates.module.css';
import type { TemplateDesk } from './use-template-desk.ts';

type Props = {
  readonly place: Place;
  readonly template: Template;
  readonly desk: TemplateDesk;
};

/** The facts that a text is tried with once more before it is used. */
type ActionsProps = Props & { readonly dossierId: string | null };

/** Keep, use, drop, go back: each can be undone. */
export const TemplateActions = ({ dossierId, place, template, desk }: ActionsProps) => {
  const text = useText('templates');
  const [compared, setCompared] = useState(template.compared);
  const use = useCommand('templates.use', { undoText: text('used'), onDone: desk.reset });
  const putIntoUse = async (): Promise<void> => {
    if (await desk.save()) await use.run({ ...place, dossierId, compared });
  };
  const canUse = template.draft !== null || !desk.isSaved;
  return (
    <>
      <SavedState template={template} desk={desk} />
      <Checkbox
        size="sm"
        label={text('compared')}
        checked={compared}
        onChange={({ currentTarget: { checked } }) => setCompared(checked)}
      />
      <BackActions place={place} template={template} desk={desk} />
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

const SavedState = ({ template, desk }: Omit<Props, 'place'>) => {
  const text = useText('templates');
  const state = template.draft === null ? 'saved.same' : 'saved.clean';
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

const BackActions = ({ place, template, desk }: Props) => {
  const text = useText('templates');
  const discard = useCommand('templates.discard', {
    undoText: text('discarded'),
    onDone: desk.reset,
  });
  const restore = useCommand('templates.restore', {
    undoText: text('restored'),
    onDone: desk.reset,
  });
  return (
    <>
      {template.draft !== null && (
        <Button
          variant="subtle"
          color="gray"
          loading={discard.pending}
          onClick={() => void discard.run(place)}
        >
          {text('discard')}
        </Button>
      )}
      {template.used && (
        <Button variant="default" loading={restore.pending} onClick={() => void restore.run(place)}>
          {text('restore')}
        </Button>
      )}
    </>
  );
};
