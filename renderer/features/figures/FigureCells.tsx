import { ActionIcon } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { useCommand } from '../../app/use-command.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { useText } from '../../ui/use-text.ts';
import { usedCodes, type NamedFigure } from './figure-groups.ts';
import classes from './FiguresPage.module.css';
import { SumNote } from './SumNote.tsx';

type CellProps = { readonly row: NamedFigure };

/** "1.486 hộ", as the row shows it at rest. */
export const valueText = ({ value, unitOf, kind }: NamedFigure): string => {
  const plain = decimalSchema.safeParse(value);
  if (kind === 'text' || !plain.success) return value;
  return [formatDecimal(plain.data), unitOf].filter(Boolean).join(' ');
};

type RestProps = CellProps & { readonly onEdit: () => void };

/** The value at rest: a button, so that a click or Enter begins to edit its row. */
export const RestingValue = ({ row, onEdit }: RestProps) => {
  const text = useText('figures');
  const value = valueText(row);
  return (
    <>
      <button
        type="button"
        className={classes.value}
        data-figure={row.id}
        aria-label={text('edit', { name: row.title, value: value || text('empty') })}
        onClick={onEdit}
      >
        {value || <span className={classes.quiet}>{text('empty')}</span>}
      </button>
      <SumNote row={row} />
    </>
  );
};

export const UsedInCell = ({ row }: CellProps) => {
  const text = useText('figures');
  if (row.usedIn.length === 0) return <span className={classes.quiet}>{text('unused')}</span>;
  const places = [
    ...new Map(row.usedIn.map((use) => [`${use.dossierId} ${use.code}`, use])).values(),
  ];
  return (
    <span className={classes.codes}>
      {usedCodes(row).flatMap((code) =>
        places
          .filter((use) => use.code === code)
          .map(({ dossierId }) => (
            <Link key={`${dossierId} ${code}`} to={`/dossiers/${dossierId}/walk/${code}`}>
              {code}
            </Link>
          )),
      )}
    </span>
  );
};

type MoreProps = CellProps & { readonly onMore: () => void };

export const RowActions = ({ row, onMore }: MoreProps) => {
  const text = useText('figures');
  const remove = useCommand('figures.remove', { undoText: text('removed', { name: row.title }) });
  return (
    <span className={classes.rowActions}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={text('more', { name: row.title })}
        onClick={onMore}
      >
        <IconInfoCircle size={18} />
      </ActionIcon>
      {row.usedIn.length === 0 && (
        <ConfirmlessDelete
          name={row.title}
          onRemove={() => void remove.run({ figureId: row.id })}
        />
      )}
    </span>
  );
};
