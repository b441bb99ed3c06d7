import { Select } from '@mantine/core';
import { Link } from 'wouter';
import { qualifiers } from '#shared/criteria/qualifier.ts';
import { useCommand } from '../../app/use-command.ts';
import type { InputOf } from '../../bridge/client.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './FiguresPage.module.css';
import type { NamedFigure } from './figure-groups.ts';
import { savedValue } from './saved-value.ts';

type CellProps = { readonly row: NamedFigure };
type Change = Partial<InputOf<'figures.save'>>;

/** Writes to the figure of this row: same concept, source and day. */
const useChange = (row: NamedFigure) => {
  const save = useCommand('figures.save', { fields: ['value'] });
  const { unitId, concept, asOf, sourceKey } = row;
  const change = (patch: Change) =>
    void save.run({ unitId, concept, asOf, sourceKey, value: savedValue(row), ...patch });
  return { change, valueError: save.fieldError('value') };
};

export const ValueCell = ({ row }: CellProps) => {
  const { change, valueError } = useChange(row);
  const label = useText('figures')('valueOf', { name: row.title });
  if (row.kind === 'text')
    return (
      <TextField
        label={label}
        labelHidden
        size="sm"
        value={row.value}
        error={valueError}
        onCommit={(value) => change({ value })}
      />
    );
  return (
    <NumberField
      label={label}
      labelHidden
      size="sm"
      value={row.value}
      error={valueError}
      {...(row.unitOf !== '' && { unit: row.unitOf })}
      onCommit={(value) => value !== null && change({ value })}
    />
  );
};

export const QualifierCell = ({ row }: CellProps) => {
  const text = useText('figures');
  const { change } = useChange(row);
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

export const SourceCell = ({ row }: CellProps) => {
  const { change } = useChange(row);
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

export const UsedInCell = ({ row }: CellProps) => {
  const text = useText('figures');
  if (row.usedIn.length === 0) return <span className={classes.quiet}>{text('unused')}</span>;
  const places = new Map(row.usedIn.map((use) => [`${use.dossierId} ${use.code}`, use]));
  return (
    <span className={classes.codes}>
      {[...places].map(([key, { dossierId, code }]) => (
        <Link key={key} to={`/dossiers/${dossierId}/walk/${code}`}>
          {code}
        </Link>
      ))}
    </span>
  );
};

export const RemoveCell = ({ row }: CellProps) => {
  const undoText = useText('figures')('removed', { name: row.title });
  const remove = useCommand('figures.remove', { undoText });
  if (row.usedIn.length > 0) return null;
  return (
    <ConfirmlessDelete name={row.title} onRemove={() => void remove.run({ figureId: row.id })} />
  );
};
