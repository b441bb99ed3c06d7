import { Button, TextInput } from '@mantine/core';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './RequiredProofs.module.css';
import type { ActDraft, ListDesk } from './use-list-desk.ts';

const fields = ['kind', 'number', 'date', 'issuer'] as const;

/** By which decision the province lists its papers; nothing of the list changes without it. */
export const ListAct = ({ desk }: { readonly desk: ListDesk }) => {
  const text = useText('requiredLists');
  const { draft, setDraft, act } = desk;
  const change = (field: keyof ActDraft, value: string) => setDraft({ ...draft, [field]: value });
  return (
    <Section title={text('act')} lead={text(act ? 'actLead' : 'actNeeded')}>
      <div className={classes.act}>
        {fields.map((field) => (
          <TextInput
            key={field}
            label={text(`act.${field}`)}
            value={draft[field]}
            placeholder={field === 'date' ? 'dd/mm/yyyy' : ''}
            onChange={({ currentTarget: { value } }) => change(field, value)}
          />
        ))}
      </div>
      <Button
        variant="default"
        size="sm"
        disabled={!act}
        loading={desk.save.pending}
        onClick={desk.keepAct}
      >
        {text('act.save')}
      </Button>
    </Section>
  );
};
