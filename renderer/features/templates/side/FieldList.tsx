import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { findFields, type FoundField } from '#shared/dossier/wording/find-fields.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';
import type { TemplateDesk } from '../use-template-desk.ts';

const shown = 80;

/** Everything a text may name, found by its Vietnamese name and put in at the cursor. */
export const FieldList = ({ desk }: { readonly desk: TemplateDesk }) => {
  const text = useText('templates');
  const [query, setQuery] = useState('');
  const found = useMemo(() => findFields(query), [query]);
  return (
    <>
      <TextInput
        label={text('fields.search')}
        description={text('fields.hint')}
        value={query}
        onChange={({ currentTarget: { value } }) => setQuery(value)}
      />
      {found.length === 0 && <p>{text('fields.none')}</p>}
      <ul className={classes.fields}>
        {found.slice(0, shown).map((field) => (
          <Field key={field.name} field={field} onInsert={() => desk.insert(field.insert)} />
        ))}
      </ul>
      {found.length > shown && <p>{text('fields.more', { count: found.length - shown })}</p>}
    </>
  );
};

type Props = { readonly field: FoundField; readonly onInsert: () => void };

const Field = ({ field: { name, label, list }, onInsert }: Props) => {
  const text = useText('templates');
  return (
    <li>
      <button
        type="button"
        className={classes.field}
        title={text('fields.insert', { name })}
        onClick={onInsert}
      >
        <span>{list === null ? label : `${list}: ${label}`}</span>
        <code>{name}</code>
      </button>
    </li>
  );
};
