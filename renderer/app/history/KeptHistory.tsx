import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';
import { Loaded } from '../Loaded.tsx';
import { useQuery } from '../use-query.ts';
import classes from './KeptHistory.module.css';
import { KeptLineItem, type Thing } from './KeptLine.tsx';
import {
  fieldName,
  keyOfField,
  newestFirst,
  type KeptFieldLines,
  type KeptState,
  type NamedLine,
} from './kept-words.ts';

type Field = NamedLine['kept'];

type Props = {
  readonly about: Thing;
  /** The field whose values are shown at first; all of them where there is none. */
  readonly field?: Field | undefined;
  /** The page's own name of a field. */
  readonly labelOf?: ((field: Field) => string | undefined) | undefined;
  /** The page's own words for a value. */
  readonly wordsOf?: ((field: Field, state: KeptState) => string | undefined) | undefined;
};

/** The values of a thing's fields, newest first, each with the way back to it. */
export const KeptHistory = (props: Props) => (
  <Loaded query={useQuery('history.listFields', { about: props.about })}>
    {(fields) => <Lines {...props} fields={fields} />}
  </Loaded>
);

const Lines = ({
  fields,
  field,
  about,
  labelOf,
  wordsOf,
}: Props & { readonly fields: readonly KeptFieldLines[] }) => {
  const text = useText('history');
  const [chosen, setChosen] = useState(field ? keyOfField(field) : '');
  const shown = newestFirst(fields.filter((one) => chosen === '' || keyOfField(one) === chosen));
  const nameOf = (one: Field) => upperFirst(labelOf?.(one) ?? fieldName(one.field, text));
  const choices = fields.map((one) => ({ value: keyOfField(one), label: nameOf(one) }));
  return (
    <>
      {fields.length > 1 && (
        <NativeSelect
          label={text('whichField')}
          value={chosen}
          data={[{ value: '', label: text('allFields') }, ...choices]}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p className={classes.quiet}>{text('noValues')}</p>}
      <ul className={classes.list} aria-label={text('values')}>
        {shown.map((named) => (
          <KeptLineItem
            key={`${keyOfField(named.kept)} ${named.line.hlc}`}
            about={about}
            named={named}
            label={chosen === '' && fields.length > 1 ? nameOf(named.kept) : null}
            valueText={(state) => wordsOf?.(named.kept, state)}
          />
        ))}
      </ul>
    </>
  );
};
