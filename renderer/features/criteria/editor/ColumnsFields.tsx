import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { addVariant, removeVariant } from './draft-variants.ts';
import type { PaneProps } from './pane-props.ts';
import type { VariantDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

/** Regions or groups of communes, each with a level of its own. */
export const ColumnsFields = ({ draft, fieldOf, onChange }: PaneProps) => {
  const text = useText('setEditor');
  const { variants } = draft;
  const put = (place: number, changed: VariantDraft) =>
    onChange({ ...draft, variants: variants.with(place, changed) });
  return (
    <Section title={text('columns')} lead={text('columnsLead')}>
      <ul className={classes.rows}>
        {variants.map((one, place) => (
          <li key={one.key} className={classes.column}>
            <TextInput
              {...fieldOf(one.key)('name')}
              label={text('column.name')}
              value={one.name}
              onChange={(event) => put(place, { ...one, name: event.currentTarget.value })}
            />
            <TextInput
              label={text('column.definition')}
              value={one.definition}
              onChange={(event) => put(place, { ...one, definition: event.currentTarget.value })}
            />
            <ConfirmlessDelete
              name={one.name}
              onRemove={() => onChange(removeVariant(draft, one.key))}
            />
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onChange(addVariant(draft))}
      >
        {text('addColumn')}
      </Button>
    </Section>
  );
};
