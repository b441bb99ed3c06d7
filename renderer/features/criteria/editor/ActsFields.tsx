import { NativeSelect, TextInput } from '@mantine/core';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { FieldOf } from './field-of.ts';
import { LineList } from './LineList.tsx';
import type { PaneProps } from './pane-props.ts';
import type { ActDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

/** The decisions a set stands on. */
export const ActsFields = ({ draft, fieldOf, onChange }: PaneProps) => {
  const text = useText('setEditor');
  const { acts } = draft;
  const add = () => {
    const key = draft.lastKey + 1;
    onChange({ ...draft, acts: [...acts, blankAct(key)], lastKey: key });
  };
  return (
    <Section title={text('acts')}>
      <LineList
        lines={acts}
        look="act"
        nameOf={(act) => act.number}
        addLabel={text('addAct')}
        onAdd={add}
        onRemove={(_, place) => onChange({ ...draft, acts: acts.toSpliced(place, 1) })}
      >
        {(act, place) => (
          <ActFields
            act={act}
            field={fieldOf(act.key)}
            onPut={(patch) => onChange({ ...draft, acts: acts.with(place, { ...act, ...patch }) })}
          />
        )}
      </LineList>
    </Section>
  );
};

const blankAct = (key: number): ActDraft => ({
  key,
  kept: null,
  number: '',
  date: '',
  issuer: '',
  subject: '',
  role: 'issues',
});

const roles = ['issues', 'amends', 'guides'] as const;

type ActProps = {
  readonly act: ActDraft;
  readonly field: FieldOf;
  readonly onPut: (patch: Partial<ActDraft>) => void;
};

const ActFields = ({ act, field, onPut }: ActProps) => {
  const text = useText('setEditor');
  const words = useText('criteria');
  const dayPlaceholder = useText('ui')('day.placeholder');
  const typed = (name: 'number' | 'date' | 'issuer' | 'subject') => ({
    ...field(name),
    label: text(`act.${name}`),
    value: act[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onPut({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <NativeSelect
        label={text('act.role')}
        value={act.role}
        data={roles.map((value) => ({ value, label: words(`basis.${value}`) }))}
        onChange={({ currentTarget }) =>
          onPut({ role: roles.find((one) => one === currentTarget.value) ?? act.role })
        }
      />
      <TextInput {...typed('number')} />
      <TextInput {...typed('date')} inputMode="numeric" placeholder={dayPlaceholder} />
      <TextInput {...typed('issuer')} />
      <TextInput {...typed('subject')} className={classes.subject ?? ''} />
    </>
  );
};
