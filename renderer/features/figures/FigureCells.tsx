import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
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

/** A plain button: hundreds of rows have one. */
export const MoreButton = ({ row, onMore }: MoreProps) => (
  <button
    type="button"
    className={classes.more}
    aria-label={useText('figures')('more', { name: row.title })}
    onClick={onMore}
  >
    <IconInfoCircle size={18} aria-hidden />
  </button>
);
