import { compare, decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { useText } from '../../../ui/use-text.ts';
import { GridBox } from './GridBox.tsx';
import { gridOf, type Grid, type SheetView } from './grid-places.ts';
import { boxKey, useFill } from './use-fill.ts';
import classes from './VillageGrid.module.css';

type Props = { readonly sheet: SheetView; readonly turned: boolean };

/** Villages by questions, typed like a spreadsheet; the sums stand beside and say how many villages are in. */
export const VillageGrid = ({ sheet, turned }: Props) => {
  const text = useText('figures');
  const grid = gridOf(sheet, turned);
  return (
    <div className={classes.scroll}>
      <table className={classes.grid} aria-label={text('sheets.grid')}>
        <GridHead grid={grid} turned={turned} />
        <GridRows grid={grid} sheet={sheet} turned={turned} />
        {turned && (
          <tfoot>
            <tr>
              <th scope="row">{text('sheets.total')}</th>
              {sheet.columns.map((column) => (
                <TotalCell key={column.concept} column={column} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};

type GridProps = { readonly grid: Grid; readonly turned: boolean };

const GridHead = ({ grid, turned }: GridProps) => {
  const text = useText('figures');
  return (
    <thead>
      <tr>
        <th scope="col">{text(turned ? 'sheets.village' : 'sheets.question')}</th>
        {grid.columns.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {!turned && <th scope="col">{text('sheets.total')}</th>}
      </tr>
    </thead>
  );
};

const GridRows = ({ grid, turned, sheet }: GridProps & Pick<Props, 'sheet'>) => {
  const { problems, type, pasteAt } = useFill(sheet.sheetId, grid);
  return (
    <tbody>
      {grid.boxes.map((line, row) => (
        <tr key={grid.rows[row]}>
          <th scope="row">{grid.rows[row]}</th>
          {line.map((box, column) => (
            <td key={boxKey(box)}>
              <GridBox
                box={box}
                row={row}
                column={column}
                problem={problems.get(boxKey(box))}
                onType={type}
                onPaste={pasteAt}
              />
            </td>
          ))}
          {!turned && <TotalCell column={sheet.columns[row]} />}
        </tr>
      ))}
    </tbody>
  );
};

type Column = SheetView['columns'][number];

/** The sum, how many villages it has, and what the commune's ledger says where that is another number. */
const TotalCell = ({ column }: { readonly column: Column | undefined }) => {
  const text = useText('figures');
  if (!column?.sums) return <td className={classes.total}>{text('sheets.noSum')}</td>;
  const { total, counted, expected, commune } = column;
  return (
    <td className={classes.total}>
      {text('sheets.totalOf', { total: formatDecimal(total), counted, expected })}
      {commune && <CommuneNote commune={commune} total={total} isWhole={counted === expected} />}
    </td>
  );
};

type NoteProps = {
  readonly commune: NonNullable<Column['commune']>;
  readonly total: Decimal;
  readonly isWhole: boolean;
};

const CommuneNote = ({ commune, total, isWhole }: NoteProps) => {
  const text = useText('figures');
  if (commune.origin === 'villages')
    return <span className={classes.note}>{text('sheets.fromVillages')}</span>;
  const typed = decimalSchema.safeParse(commune.value);
  if (!typed.success) return null;
  const differs = isWhole && compare(typed.data, total) !== 0;
  return (
    <span className={classes.note} data-differs={differs || undefined}>
      {text('sheets.differs', { value: formatDecimal(typed.data) })}
    </span>
  );
};
