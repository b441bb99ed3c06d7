import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { gradeWords } from '#shared/registers/grade-words.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';

type Props = { readonly unitId: string; readonly sets: OutputOf<'criteria.sets'> };

/** A grade begins with its set and its year; the decision is filled in its record. */
export const AddRecognition = (props: Props) => {
  const text = useText('registers');
  const { setId, setSetId, year, setYear, isMissing, pending, add } = useNewRecognition(props);
  return (
    <Section title={text('recognition.new')}>
      <ErrorSummary items={isMissing ? [{ text: text('recognition.missing') }] : []} />
      <form className={classes.add} onSubmit={add} noValidate>
        <Select
          className={classes.grow ?? ''}
          label={text('recognition.set')}
          data={[
            ...props.sets.map(({ id, title }) => ({ value: id, label: title })),
            { value: other, label: text('recognition.otherSet') },
          ]}
          value={setId}
          searchable
          onChange={setSetId}
        />
        <TextInput
          w={160}
          label={text('recognition.year')}
          inputMode="numeric"
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="md"
          variant="default"
          loading={pending}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {text('recognition.add')}
        </Button>
      </form>
    </Section>
  );
};

/** A set of before 2021 is in no library; its decision belongs into the register all the same. */
const other = 'other';

const useNewRecognition = ({ unitId, sets }: Props) => {
  const [setId, setSetId] = useState<string | null>(null);
  const [year, setYear] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = useCommand('registers.saveRecognition', {
    onDone: () => {
      setSetId(null);
      setYear('');
    },
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const set = sets.find(({ id }) => id === setId);
    const isYear = /^20\d{2}$/.test(year.trim()) && Number(year) >= 2009;
    const isChosen = set !== undefined || setId === other;
    setMissing(!isChosen || !isYear);
    if (!isChosen || !isYear) return;
    const grade = gradeWords(set?.grade ?? '');
    const fields = { unitId, setId: set?.id ?? '', grade, year: Number(year), ...blank };
    void save.run({ fields });
  };
  return { setId, setSetId, year, setYear, isMissing, pending: save.pending, add };
};

const blank = { act: '', on: null, stillMet: null, total: null, reviewedOn: null };
