import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil, IconWand } from '@tabler/icons-react';
import { HistoryButton } from '../../../app/history/HistoryButton.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { answerOf } from '../footer/use-answer-history.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './NarrativeEditor.module.css';
import { NarrativeFaults } from './NarrativeFaults.tsx';

/** The paragraph of the report: written from the figures until the officer writes another. */
export const NarrativeEditor = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { dossierId, code, narrative } = view;
  const write = useCommand('assessments.setNarrative', { fields: ['text'] });
  const undoText = text('narrative.returned', { code });
  const returnToDraft = useCommand('assessments.setNarrative', { undoText });
  const isOwn = narrative.own !== null;
  return (
    <section className={classes.narrative} aria-labelledby="narrative">
      <div className={classes.head}>
        <h2 id="narrative" className={classes.title}>
          {text('narrative')}
        </h2>
        <Chip tone="grey" icon={isOwn ? IconPencil : IconWand} plain>
          {text(isOwn ? 'narrative.own' : 'narrative.draft')}
        </Chip>
        {isOwn && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void returnToDraft.run({ dossierId, code, text: null })}
          >
            {text('narrative.return')}
          </Button>
        )}
        <TextHistory view={view} />
      </div>
      <LongTextField
        label={text('narrative')}
        labelHidden
        minRows={4}
        value={narrative.own ?? narrative.draft}
        error={write.fieldError('text')}
        onCommit={(own) => void write.run({ dossierId, code, text: own })}
      />
      {isOwn && <NarrativeFaults view={view} />}
    </section>
  );
};

const TextHistory = ({ view }: ViewProps) => (
  <HistoryButton
    about={answerOf(view)}
    field={{ field: 'narrative', part: null }}
    name={useText('walk')('narrative')}
  />
);
