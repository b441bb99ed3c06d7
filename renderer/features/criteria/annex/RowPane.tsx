import { Button, TextInput, Textarea } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Annex.module.css';
import { countOf, type AnnexWork, type RowField, type WorkRow } from './annex-work.ts';
import { AskedLine } from './AskedLine.tsx';
import { rowFieldId, takeButtonId, type Rows } from './use-annex.ts';

type Props = { readonly work: AnnexWork; readonly rows: Rows; readonly current: WorkRow };

/** One row: what in it is not certain, what it becomes, and the two buttons that settle it. */
export const RowPane = ({ work, rows, current }: Props) => {
  const text = useText('annex');
  const { row, decision } = current;
  const { table, line } = row;
  return (
    <section className={classes.pane} aria-labelledby="annex-row">
      <h2 id="annex-row">{text('place', { table, line })}</h2>
      <Doubts row={row} decision={decision} />
      <RowFields row={row} rows={rows} />
      <LevelFields work={work} rows={rows} row={row} />
      <AskedLine row={row} columns={work.columns} />
      <Actions work={work} rows={rows} decision={decision} />
    </section>
  );
};

type LevelProps = Pick<Props, 'work' | 'rows'> & Pick<WorkRow, 'row'>;

const LevelFields = ({ work, rows, row }: LevelProps) => {
  const type = (place: number, value: string) =>
    rows.change({
      levels: work.columns.map((_one, at) => (at === place ? value : (row.levels[at] ?? ''))),
    });
  return (
    <div className={classes.levels}>
      {work.columns.map(({ id, name }, place) => (
        <TextInput
          key={id}
          size="sm"
          label={name}
          value={row.levels[place] ?? ''}
          onChange={({ currentTarget }) => type(place, currentTarget.value)}
        />
      ))}
    </div>
  );
};

type ActionProps = Pick<Props, 'work' | 'rows'> & Pick<WorkRow, 'decision'>;

/** Once every row was looked at, the button that goes on is the first of the page. */
const Actions = ({ work, rows, decision }: ActionProps) => {
  const text = useText('annex');
  return (
    <div className={classes.actions}>
      <Button
        id={takeButtonId}
        variant={countOf(work, 'waiting') > 0 ? 'filled' : 'default'}
        leftSection={<IconCheck size={18} aria-hidden />}
        onClick={() => rows.settle('taken')}
      >
        {text(decision === 'left' ? 'takeAnyway' : 'take')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconMinus size={18} aria-hidden />}
        disabled={decision === 'left'}
        onClick={() => rows.settle('left')}
      >
        {text('leave')}
      </Button>
    </div>
  );
};

const Doubts = ({ row, decision }: Pick<WorkRow, 'row' | 'decision'>) => {
  const text = useText('annex');
  if (decision === 'left' && row.kind !== 'indicator')
    return <Notice tone="blue" title={text(row.kind === 'heading' ? 'isHeading' : 'isOther')} />;
  if (row.doubts.length === 0)
    return <Notice tone="green" title={text(decision === 'taken' ? 'isTaken' : 'isSure')} />;
  return (
    <Notice tone="amber" title={text('look')}>
      <ul className={classes.doubts}>
        {row.doubts.map((doubt) => (
          <li key={doubt}>{text(`doubt.${doubt}`)}</li>
        ))}
      </ul>
      {row.original !== '' && <p>{text('original', { text: row.original })}</p>}
    </Notice>
  );
};

type FieldsProps = Pick<Props, 'rows'> & Pick<WorkRow, 'row'>;

const useFieldOf = (rows: Rows) => {
  const text = useText('annex');
  return (name: RowField) => ({
    id: rowFieldId(name),
    label: text(`field.${name}`),
    error: rows.lack === name ? text('lack') : undefined,
  });
};

const RowFields = (props: FieldsProps) => (
  <>
    <CriterionFields {...props} />
    <IndicatorFields {...props} />
  </>
);

const CriterionFields = ({ row, rows }: FieldsProps) => {
  const fieldOf = useFieldOf(rows);
  return (
    <div className={classes.codeRow}>
      <TextInput
        {...fieldOf('criterion')}
        inputMode="numeric"
        value={row.criterion === 0 ? '' : String(row.criterion)}
        onChange={({ currentTarget }) =>
          rows.change({ criterion: Number(currentTarget.value.replace(/\D/g, '').slice(0, 3)) })
        }
      />
      <TextInput
        {...fieldOf('criterionName')}
        value={row.criterionName}
        onChange={({ currentTarget }) => rows.change({ criterionName: currentTarget.value })}
      />
    </div>
  );
};

const IndicatorFields = ({ row, rows }: FieldsProps) => {
  const fieldOf = useFieldOf(rows);
  return (
    <div className={classes.codeRow}>
      <TextInput
        {...fieldOf('code')}
        value={row.code}
        maxLength={10}
        onChange={({ currentTarget }) => rows.change({ code: currentTarget.value })}
      />
      <Textarea
        {...fieldOf('name')}
        autosize
        minRows={1}
        value={row.name}
        onChange={({ currentTarget }) => rows.change({ name: currentTarget.value })}
      />
    </div>
  );
};
