import { IconCheck, IconX } from '@tabler/icons-react';
import type { Text } from '#shared/messages/speak.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Survey.module.css';
import { percentText, type Begun } from './survey-view.ts';

type Props = { readonly view: Begun };
type Question = Begun['results']['questions'][number];

/** The shares against their lines: as a sentence, and question by question. */
export const Results = ({ view }: Props) => {
  const text = useText('survey');
  const columns = useColumns(view);
  if (view.results.totals.valid === 0) return null;
  return (
    <Section title={text('results')}>
      <Outcome view={view} />
      <DataTable
        label={text('byQuestion')}
        columns={columns}
        rows={view.results.questions}
        rowKey={({ number }) => String(number)}
      />
    </Section>
  );
};

const Outcome = ({ view: { results } }: Props) => {
  const text = useText('survey');
  const { outcome, overall, joined, questions, places } = results;
  if (outcome === null) return <Notice tone="blue" live title={text('resultsWaiting')} />;
  const values = { overall: percentText(overall.percent), joined: percentText(joined.percent) };
  const below = questions.flatMap(({ number, holds }) => (holds === false ? [number] : []));
  const lacking = places.filter(({ questionsBelow }) => questionsBelow.length > 0);
  return (
    <Notice
      tone={outcome === 'met' ? 'green' : 'red'}
      live
      title={text(outcome === 'met' ? 'met' : 'notMet', values)}
    >
      {below.length > 0 && <p>{text('notMetQuestions', { list: below.join(', ') })}</p>}
      {lacking.length > 0 && (
        <p>{text('notMetPlaces', { list: lacking.map(({ name }) => name).join(', ') })}</p>
      )}
    </Notice>
  );
};

const useColumns = (view: Begun): readonly Column<Question>[] => {
  const text = useText('survey');
  return [
    {
      key: 'number',
      header: text('question'),
      width: '56px',
      numeric: true,
      cell: ({ number }) => number,
    },
    { key: 'field', header: text('field'), rowHeader: true, cell: ({ field }) => field },
    ...numberColumns(text),
    {
      key: 'required',
      header: text('required'),
      width: '168px',
      cell: (question) => <Line question={question} />,
    },
    {
      key: 'reasons',
      header: text('reasons'),
      cell: (question) => <Reasons question={question} view={view} />,
    },
  ];
};

const numberColumns = (text: Text<'survey'>): readonly Column<Question>[] =>
  (['satisfied', 'unsatisfied', 'percent'] as const).map((key) => ({
    key,
    header: key === 'percent' ? `${text(key)} (%)` : text(key),
    width: '96px',
    numeric: true,
    cell: (question) =>
      key === 'percent' ? percentText(question.percent) : question[key].toLocaleString('vi'),
  }));

type ReasonsProps = { readonly question: Question; readonly view: Begun };

const Reasons = ({ question, view }: ReasonsProps) => {
  const known = new Map(view.guidance.reasons.map(({ id, text }) => [id, text]));
  const words = question.reasons.map(
    ({ reason, count }) => `${known.get(reason) ?? reason} (${count})`,
  );
  return <span className={classes.quiet}>{words.join('; ')}</span>;
};

const Line = ({ question: { required, holds } }: { readonly question: Question }) => {
  const text = useText('survey');
  if (holds === null) return <>≥ {required}%</>;
  return (
    <Chip tone={holds ? 'green' : 'red'} icon={holds ? IconCheck : IconX} plain>
      {`${text(holds ? 'holds' : 'holdsNot')} (≥ ${required}%)`}
    </Chip>
  );
};
