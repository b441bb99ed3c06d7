import { Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Concept } from '#shared/figures/figure.ts';
import { isDay, yearOf, type Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../app/use-command.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './FiguresPage.module.css';

type Props = {
  readonly unitId: string;
  readonly concepts: readonly Concept[];
  readonly firstDay: string | null;
};

/** Writes a figure that no indicator has asked for yet. */
export const AddFigure = ({ unitId, concepts, firstDay }: Props) => {
  const text = useText('figures');
  const [concept, setConcept] = useState<string | null>(null);
  const [asOf, setAsOf] = useState<Day | null>(firstDay && isDay(firstDay) ? firstDay : null);
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const save = useCommand('figures.save', { fields: ['value'], onDone: () => setValue('') });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = concept !== null && asOf !== null && value.trim() !== '';
    setIsMissing(!isWhole);
    if (isWhole)
      void save.run({ unitId, concept: keyOf(concept, concepts, asOf), asOf, value, source });
  };
  return (
    <Section title={text('add')}>
      <ErrorSummary items={isMissing ? [{ text: text('add.missing') }] : []} />
      <form className={classes.add} onSubmit={add} noValidate>
        <Select
          label={text('add.concept')}
          data={optionsOf(concepts)}
          value={concept}
          searchable
          onChange={setConcept}
        />
        <DayField label={text('add.day')} value={asOf} onCommit={setAsOf} />
        <TextField
          label={text('add.value')}
          value={value}
          error={save.fieldError('value')}
          onCommit={setValue}
        />
        <TextField
          label={text('add.source')}
          value={source}
          placeholder={text('add.sourceHint')}
          onCommit={setSource}
        />
        <Button type="submit" size="md" variant="default" loading={save.pending}>
          {text('add.save')}
        </Button>
      </form>
    </Section>
  );
};

/** Money is kept by year: "funds.central" of a day in 2024 is "funds.central.2024". */
const keyOf = (id: string, concepts: readonly Concept[], asOf: Day): string =>
  concepts.find((concept) => concept.id === id)?.kind === 'money' ? `${id}.${yearOf(asOf)}` : id;

/** Concepts under their groups. */
const optionsOf = (concepts: readonly Concept[]) =>
  [...Map.groupBy(concepts, ({ group }) => group)].map(([group, rows]) => ({
    group,
    items: rows.map(({ id, name }) => ({ value: id, label: name })),
  }));
