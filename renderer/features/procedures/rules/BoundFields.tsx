import { NativeSelect } from '@mantine/core';
import { figurePrefix, namedDays, namedNumbers } from '#shared/procedures/own-rule.ts';
import { useQuery } from '../../../app/use-query.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useFieldOf } from '../field-of.ts';
import { PercentField } from '../PercentField.tsx';
import classes from '../Procedures.module.css';
import type { AskProps, Of } from './AskFields.tsx';

const bounds = ['least', 'most'] as const;

/** One day at least, at most so many days after another. */
export const DaysFields = ({ ask, path, desk, onChange }: AskProps<Of<'days'>>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const days = [
    ...namedDays.map((value) => ({ value: value as string, label: text(`day.${value}`) })),
    ...desk.draft.papers.map(({ paper, name }) => ({
      value: paper,
      label: text('day.paper', { name }),
    })),
  ];
  return (
    <>
      {(['first', 'then'] as const).map((name) => (
        <NativeSelect
          size="md"
          key={name}
          {...field(`${path}.${name}`)}
          className={classes.half ?? ''}
          label={text(`field.${name}`)}
          value={ask[name]}
          data={days}
          onChange={({ currentTarget: { value } }) => onChange({ asks: { ...ask, [name]: value } })}
        />
      ))}
      {bounds.map((name) => (
        <div key={name} className={classes.half}>
          <CountField
            {...field(`${path}.${name}`)}
            label={text(`days.${name}`)}
            value={ask[name]}
            onCommit={(count) => onChange({ asks: { ...ask, [name]: count } })}
          />
        </div>
      ))}
    </>
  );
};

/** A number at least, at most a value. */
export const NumberFields = ({ ask, path, desk, onChange }: AskProps<Of<'number'>>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const { data: concepts = [] } = useQuery('figures.concepts', {});
  const numbers = [
    ...namedNumbers.map((value) => ({ value: value as string, label: text(`number.${value}`) })),
    ...concepts.map(({ id, name }) => ({
      value: `${figurePrefix}${id}`,
      label: text('number.figure', { name }),
    })),
  ];
  const isKnown = numbers.some(({ value }) => value === ask.number);
  return (
    <>
      <NativeSelect
        size="md"
        {...field(`${path}.number`)}
        className={classes.third ?? ''}
        label={text('field.number')}
        value={ask.number}
        data={isKnown ? numbers : [{ value: ask.number, label: ask.number }, ...numbers]}
        onChange={({ currentTarget: { value } }) => onChange({ asks: { ...ask, number: value } })}
      />
      {bounds.map((name) => (
        <div key={name} className={classes.third}>
          <PercentField
            {...field(`${path}.${name}`)}
            unit=""
            label={text(`field.${name}`)}
            value={ask[name]}
            onCommit={(value) => onChange({ asks: { ...ask, [name]: value } })}
          />
        </div>
      ))}
    </>
  );
};
