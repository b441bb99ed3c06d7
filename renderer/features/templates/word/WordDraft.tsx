import { Button } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Place, Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';
import type { TrialDossier } from '../use-trial-dossier.ts';
import { WordFaults } from './WordFaults.tsx';
import { WordFileLink } from './WordFileLink.tsx';

type Props = {
  readonly place: Place;
  readonly draft: NonNullable<Template['docx']['draft']>;
  readonly chosen: TrialDossier;
};

/** A file that was handed in and is used nowhere yet. */
export const WordDraft = ({ place, draft, chosen: { dossierId } }: Props) => {
  const text = useText('templates');
  const use = useCommand('templates.useDocx', { undoText: text('word.nowUsed') });
  const discard = useCommand('templates.discardDocx', { undoText: text('discarded') });
  const { faults } = draft;
  return (
    <div className={classes.file}>
      <Chip plain tone="amber" icon={IconPencil}>
        {text('word.draft')}
      </Chip>
      <WordFileLink file={draft} />
      <WordFaults faults={faults} />
      <div className={classes.row}>
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={use.pending}
          disabled={faults.length > 0}
          onClick={() => void use.run({ ...place, dossierId })}
        >
          {text('word.use')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          loading={discard.pending}
          onClick={() => void discard.run(place)}
        >
          {text('word.discard')}
        </Button>
      </div>
    </div>
  );
};
