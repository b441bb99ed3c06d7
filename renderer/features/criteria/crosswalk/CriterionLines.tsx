import { Button } from '@mantine/core';
import type { CrosswalkLine } from '#shared/criteria/crosswalk/crosswalk.ts';
import { lineKey } from '#shared/criteria/crosswalk/crosswalk.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Mapping } from './CrosswalkPage.tsx';
import classes from './Crosswalk.module.css';
import { indicatorName } from './indicator-name.ts';
import type { OpenLine } from './use-mapping-desk.ts';
import { useTargetWords } from './use-target-words.ts';

type Criterion = Mapping['to']['criteria'][number];
type Props = {
  readonly criterion: Criterion;
  readonly mapping: Mapping;
  readonly onEdit: (opened: OpenLine) => void;
  readonly onRemove: (line: CrosswalkLine) => Promise<void>;
};

/** The lines of a new criterion and of its indicators. */
export const CriterionLines = (props: Props) => {
  const { criterion, mapping, onEdit } = props;
  const text = useText('crosswalks');
  const columns = useColumns(props);
  const { number, name } = criterion;
  const title = text('criterion', { number, name });
  const lines = mapping.lines.filter((line) => isUnder(criterion, line));
  const add = () => onEdit({ line: blankLine(criterion), instead: null });
  return (
    <Section
      title={title}
      actions={
        <Button
          size="xs"
          variant="default"
          aria-label={text('editor.addTo', { number })}
          onClick={add}
        >
          {text('editor.add')}
        </Button>
      }
    >
      {lines.length === 0 ? (
        <p className={classes.words}>{text('editor.empty')}</p>
      ) : (
        <DataTable label={title} columns={columns} rows={lines} rowKey={lineKey} />
      )}
    </Section>
  );
};

const isUnder = ({ number, indicators }: Criterion, { to }: CrosswalkLine): boolean =>
  'indicator' in to
    ? indicators.some(({ code }) => code === to.indicator)
    : to.criterion === number;

/** Begins with the first indicator that is known, else with the criterion as a whole. */
const blankLine = ({ number, indicators: [first] }: Criterion): CrosswalkLine => ({
  from: [],
  to: first ? { indicator: first.code } : { criterion: number },
  covers: 'figures',
  confidence: 'inferred',
  note: '',
});

const useColumns = (props: Props): readonly Column<CrosswalkLine>[] => {
  const text = useText('crosswalks');
  const targetWords = useTargetWords();
  const { mapping } = props;
  return [
    {
      key: 'to',
      header: text('column.new'),
      rowHeader: true,
      width: '260px',
      cell: ({ to }) =>
        'indicator' in to ? indicatorName(mapping.to, to.indicator) : targetWords(to),
    },
    {
      key: 'from',
      header: text('column.old'),
      cell: ({ from }) => <OldCodes side={mapping.from} codes={from} />,
    },
    {
      key: 'covers',
      header: text('line.covers'),
      width: '270px',
      cell: (line) => <Basis line={line} />,
    },
    {
      key: 'actions',
      header: text('column.actions'),
      headerHidden: true,
      width: '150px',
      cell: (line) => <LineActions {...props} line={line} />,
    },
  ];
};

/** How far it goes, and on what that rests. */
const Basis = ({ line: { covers, confidence, note } }: { readonly line: CrosswalkLine }) => {
  const text = useText('crosswalks');
  return (
    <>
      {text(`covers.${covers}`)}
      <p className={classes.note}>
        {text(`confidence.${confidence}`)}
        {note !== '' && ` · ${note}`}
      </p>
    </>
  );
};

/** A few are named in full; of many the codes are enough. */
const OldCodes = ({
  side,
  codes,
}: {
  readonly side: Mapping['from'];
  readonly codes: readonly string[];
}) =>
  codes.length > 3
    ? codes.join(', ')
    : codes.map((code) => (
        <p key={code} className={classes.old}>
          {indicatorName(side, code)}
        </p>
      ));

const LineActions = ({ line, onEdit, onRemove }: Props & { readonly line: CrosswalkLine }) => {
  const text = useText('crosswalks');
  const target = useTargetWords()(line.to);
  return (
    <div className={classes.actions}>
      <Button
        size="xs"
        variant="default"
        aria-label={text('editor.editOf', { target })}
        onClick={() => onEdit({ line, instead: line })}
      >
        {text('editor.edit')}
      </Button>
      <ConfirmlessDelete
        name={text('editor.lineName', { target })}
        onRemove={() => void onRemove(line)}
      />
    </div>
  );
};
