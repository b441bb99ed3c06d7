import { IconCircleMinus, IconCirclePlus, IconPencil } from '@tabler/icons-react';
import { Chip } from '../../../ui/Chip.tsx';
import tables from '../../../ui/DataTable.module.css';
import { useText } from '../../../ui/use-text.ts';
import classes from './Differences.module.css';
import type { IndicatorChange } from './difference-filter.ts';

const looks = {
  added: { tone: 'green', icon: IconCirclePlus },
  removed: { tone: 'red', icon: IconCircleMinus },
  changed: { tone: 'amber', icon: IconPencil },
} as const;

/** Each indicator with what it says otherwise: the words before beside the words after. */
export const DifferenceTable = ({ changes }: { readonly changes: readonly IndicatorChange[] }) => {
  const text = useText('differences');
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${classes.table}`} aria-label={text('indicators')}>
        <thead>
          <tr>
            <th scope="col">{text('column.indicator')}</th>
            <th scope="col">{text('column.field')}</th>
            <th scope="col">{text('before')}</th>
            <th scope="col">{text('after')}</th>
          </tr>
        </thead>
        {changes.map((change) => (
          <ChangeRows key={change.code} change={change} />
        ))}
      </table>
    </div>
  );
};

const ChangeRows = ({ change }: { readonly change: IndicatorChange }) => {
  const { code, name, fields } = change;
  const [first, ...rest] = fields;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={Math.max(1, fields.length)}>
          <span className={classes.code}>{code}</span>
          <ChangeChip change={change.change} />
          <p>{name}</p>
        </th>
        {first && <FieldCells field={first} />}
      </tr>
      {rest.map((field) => (
        <tr key={field.field + field.column}>
          <FieldCells field={field} />
        </tr>
      ))}
    </tbody>
  );
};

const ChangeChip = ({ change }: { readonly change: IndicatorChange['change'] }) => (
  <Chip {...looks[change]} plain>
    {useText('differences')(`change.${change}`)}
  </Chip>
);

type Field = IndicatorChange['fields'][number];

const FieldCells = ({ field: { field, column, before, after } }: { readonly field: Field }) => {
  const text = useText('differences');
  const name = text(`field.${field}`);
  const label = column === '' ? name : text('fieldOf', { field: name, column });
  return (
    <>
      <td className={classes.field}>{label}</td>
      {field === 'other' ? (
        <td colSpan={2}>{text('otherBody')}</td>
      ) : (
        <>
          <Words words={before} />
          <Words words={after} />
        </>
      )}
    </>
  );
};

const Words = ({ words }: { readonly words: string }) => {
  const text = useText('differences');
  return <td>{words === '' ? <span className={classes.quiet}>{text('none')}</span> : words}</td>;
};
