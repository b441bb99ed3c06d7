import { Select } from '@mantine/core';
import { qualifiers } from '#shared/criteria/qualifier.ts';
import { useCommand } from '../../app/use-command.ts';
import { DayField } from '../../ui/DayField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import type { NamedFigure } from './figure-groups.ts';
import { useFigureChange } from './use-figure-change.ts';

type CellProps = { readonly row: NamedFigure };

/** The fields of the one row that is being edited; all other rows are plain text. */
export const ValueField = ({ row }: CellProps) => {
  const change = useFigureChange(row);
  const label = useText('figures')('valueOf', { name: row.title });
  const field = {
    label,
    labelHidden: true,
    size: 'sm',
    autoFocus: true,
    value: row.value,
  } as const;
  if (row.kind === 'text') return <TextField {...field} onCommit={(value) => change({ value })} />;
  return (
    <NumberField
      {...field}
      {...(row.unitOf !== '' && { unit: row.unitOf })}
      onCommit={(value) => value !== null && change({ value })}
    />
  );
};

export const QualifierField = ({ row }: CellProps) => {
  const text = useText('figures');
  const change = useFigureChange(row);
  if (row.kind === 'text') return null;
  return (
    <Select
      size="sm"
      aria-label={text('qualifierOf', { name: row.title })}
      placeholder={text('exact')}
      data={[...qualifiers]}
      value={row.qualifier}
      clearable
      onChange={(chosen) =>
        change({ qualifier: qualifiers.find((qualifier) => qualifier === chosen) ?? null })
      }
    />
  );
};

export const DayOfFigure = ({ row }: CellProps) => {
  const redate = useCommand('figures.redate');
  return (
    <DayField
      label={useText('figures')('asOfOf', { name: row.title })}
      labelHidden
      size="sm"
      value={row.asOf}
      onCommit={(asOf) => asOf !== null && void redate.run({ figureId: row.id, asOf })}
    />
  );
};

export const SourceField = ({ row }: CellProps) => {
  const change = useFigureChange(row);
  return (
    <TextField
      label={useText('figures')('sourceOf', { name: row.title })}
      labelHidden
      size="sm"
      value={row.source}
      onCommit={(source) => change({ source })}
    />
  );
};
