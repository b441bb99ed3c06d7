import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { newAct } from './overlay-draft.ts';
import type { ActDraft } from './overlays/line-draft.ts';
import { overlayFieldIds } from './overlay-input.ts';
import type { OverlayPartProps } from './OverlayAbout.tsx';
import classes from './OverlayPage.module.css';

/** The acts of the province; levels and cases below choose among them. */
export const OverlayActs = ({ draft, onChange }: OverlayPartProps) => {
  const text = useText('criteria');
  const put = (acts: readonly ActDraft[]) => onChange({ ...draft, acts });
  return (
    <Section title={text('acts')} lead={text('actsLead')}>
      <ul className={classes.rows}>
        {draft.acts.map((act) => (
          <li key={act.id} className={classes.act}>
            <ActFields
              act={act}
              onChange={(changed) =>
                put(draft.acts.map((one) => (one.id === act.id ? changed : one)))
              }
            />
            <ConfirmlessDelete
              name={act.number}
              onRemove={() => put(draft.acts.filter(({ id }) => id !== act.id))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} />}
        onClick={() => put([...draft.acts, newAct(draft.acts, text('act.defaultKind'))])}
      >
        {text('act.add')}
      </Button>
    </Section>
  );
};

type ActProps = { readonly act: ActDraft; readonly onChange: (act: ActDraft) => void };

const ActFields = ({ act, onChange }: ActProps) => {
  const text = useText('criteria');
  const field = (name: 'kind' | 'number' | 'issuer' | 'subject') => ({
    label: text(`act.${name}`),
    value: act[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...act, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...field('kind')} />
      <TextInput {...field('number')} id={overlayFieldIds.act(act.id)} />
      <DayField
        label={text('act.date')}
        value={act.date}
        onCommit={(date) => onChange({ ...act, date })}
      />
      <TextInput {...field('issuer')} />
      <TextInput {...field('subject')} className={classes.subject ?? ''} />
    </>
  );
};
