import type { Speech } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import { fieldsOf } from '../fields-of.ts';
import { inOrder, nextPosition } from '../next-position.ts';
import { recordChange } from '../record-change.ts';
import classes from './Speeches.module.css';
import type { StageProps } from './stage-props.ts';

/** What was said at the meeting, in the order of the minutes. */
export const Speeches = ({ dossierId, stage, held }: StageProps) => {
  const text = useText('registers');
  const speeches = inOrder(held.speeches);
  const save = useCommand('registers.saveSpeech');
  const add = async (office: string) => {
    const position = nextPosition(speeches);
    return (await save.run({ fields: { dossierId, stage, office, content: '', position } })).ok;
  };
  return (
    <Section title={text('speech.title')}>
      {speeches.length === 0 && <p>{text('speech.none')}</p>}
      <ul className={classes.speeches}>
        {speeches.map((speech) => (
          <SpeechRecord key={speech.id} speech={speech} />
        ))}
      </ul>
      <AddByName
        label={text('speech.office')}
        description={text('speech.officeHint')}
        action={text('speech.add')}
        onAdd={add}
      />
    </Section>
  );
};

const SpeechRecord = ({ speech }: { readonly speech: Speech }) => {
  const text = useText('registers');
  const { id, office } = speech;
  const save = useCommand('registers.saveSpeech');
  const remove = useCommand('registers.removeSpeech', {
    undoText: text('speech.removed', { office }),
  });
  const change = recordChange(id, fieldsOf(speech), (fields) => save.run({ id, fields }));
  return (
    <li className={classes.speech}>
      <TextField
        size="sm"
        label={text('speech.office')}
        labelHidden
        required
        value={office}
        onCommit={(words) => change({ office: words })}
      />
      <LongTextField
        size="sm"
        label={text('speech.content', { office })}
        labelHidden
        minRows={1}
        value={speech.content}
        onCommit={(content) => change({ content })}
      />
      <ConfirmlessDelete name={office} onRemove={() => void remove.run({ id })} />
    </li>
  );
};
