import { NativeSelect } from '@mantine/core';
import { columnEncodings, type ColumnMapping } from '#shared/imports/column-mapping.ts';
import { importUnits } from '#shared/imports/import-units.ts';
import { resultTarget } from '#shared/assessments/result-target.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PreviewColumn } from './import-types.ts';
import classes from './Imports.module.css';
import { useFieldName } from './use-field-name.ts';

type Changed = Omit<ColumnMapping, 'field'> & { readonly field: string | null };
type Props = {
  readonly columns: readonly PreviewColumn[];
  readonly onChange: (changed: Changed) => void;
};
type CellProps = { readonly column: PreviewColumn; readonly onChange: Props['onChange'] };

/** One line a column: what it holds, as it is and as it is read, and what it means. */
export const ColumnTable = ({ columns, onChange }: Props) => (
  <DataTable
    label={useText('imports')('columns.title')}
    columns={useShownColumns(onChange)}
    rows={columns}
    rowKey={({ letters }) => letters}
    withFields
  />
);

const useShownColumns = (onChange: Props['onChange']): readonly Column<PreviewColumn>[] => {
  const text = useText('imports');
  return [
    {
      key: 'title',
      header: text('column.title'),
      width: '22%',
      rowHeader: true,
      cell: (column) => <Title column={column} />,
    },
    {
      key: 'samples',
      header: text('column.samples'),
      cell: (column) => <Samples column={column} />,
    },
    {
      key: 'field',
      header: text('column.field'),
      width: '200px',
      cell: (column) => <FieldSelect column={column} onChange={onChange} />,
    },
    {
      key: 'how',
      header: text('column.how'),
      width: '250px',
      cell: (column) => <HowRead column={column} onChange={onChange} />,
    },
  ];
};

const Title = ({ column: { letters, title, hidden } }: { readonly column: PreviewColumn }) => {
  const text = useText('imports');
  return (
    <>
      <span className={classes.letters}>{letters}</span> {title || text('column.untitled')}
      {hidden && <span className={classes.soft}> {text('column.hidden')}</span>}
    </>
  );
};

/** Before and after stand side by side only where they differ. */
const Samples = ({ column: { samples } }: { readonly column: PreviewColumn }) => (
  <ul className={classes.samples}>
    {samples.map(({ before, after }, index) => (
      <li key={index}>
        {before.trim() === after ? (
          after
        ) : (
          <>
            <span className={classes.before}>{before}</span> → <strong>{after}</strong>
          </>
        )}
      </li>
    ))}
  </ul>
);

const FieldSelect = ({ column, onChange }: CellProps) => {
  const text = useText('imports');
  const fieldName = useFieldName();
  return (
    <NativeSelect
      aria-label={text('column.fieldOf', { column: column.letters })}
      value={column.field ?? ''}
      data={[
        { value: '', label: text('field.none') },
        ...resultTarget.fields.map(({ id }) => ({ value: id, label: fieldName(id) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange({
          ...mappingOf(column),
          field: currentTarget.value || null,
          unit: currentTarget.value === 'value' ? column.proposedUnit : 'as-is',
        })
      }
    />
  );
};

/** A unit for numbers; an encoding where the texts are, or seem to be, in an old one. */
const HowRead = ({ column, onChange }: CellProps) => {
  const kind = resultTarget.fields.find(({ id }) => id === column.field)?.kind;
  const isNumber = kind === 'number' || kind === 'number-or-text';
  const isOld = column.proposed !== 'unicode' || column.encoding !== 'by-font';
  return (
    <div className={classes.how}>
      {isNumber && <UnitSelect column={column} onChange={onChange} />}
      {kind !== undefined && isOld && <EncodingSelect column={column} onChange={onChange} />}
    </div>
  );
};

const UnitSelect = ({ column, onChange }: CellProps) => {
  const text = useText('imports');
  return (
    <NativeSelect
      aria-label={text('column.unitOf', { column: column.letters })}
      value={column.unit}
      data={importUnits.map((unit) => ({ value: unit, label: text(`unit.${unit}`) }))}
      onChange={({ currentTarget }) =>
        onChange({
          ...mappingOf(column),
          unit: importUnits.find((unit) => unit === currentTarget.value) ?? 'as-is',
        })
      }
    />
  );
};

const EncodingSelect = ({ column, onChange }: CellProps) => {
  const text = useText('imports');
  return (
    <NativeSelect
      aria-label={text('column.encodingOf', { column: column.letters })}
      error={
        column.needsChoice
          ? text('encoding.ask', { proposed: text(`encoding.${column.proposed}`) })
          : undefined
      }
      value={column.encoding}
      data={columnEncodings.map((encoding) => ({
        value: encoding,
        label: text(`encoding.${encoding}`),
      }))}
      onChange={({ currentTarget }) =>
        onChange({
          ...mappingOf(column),
          encoding: columnEncodings.find((one) => one === currentTarget.value) ?? 'by-font',
        })
      }
    />
  );
};

const mappingOf = ({ column, field, unit, encoding }: PreviewColumn): Changed => ({
  column,
  field,
  unit,
  encoding,
});
