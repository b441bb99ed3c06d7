import { Link } from 'wouter';
import type { Matrix, MatrixProof, MatrixRow } from '#shared/evidence/matrix.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Matrix.module.css';
import { useGridKeys } from './use-grid-keys.ts';
import { useToggleLink } from './use-toggle-link.ts';

type Props = { readonly dossierId: string; readonly matrix: Matrix };

/** A grid walked by arrows; the space bar or a click links the proof of the column to the indicator of the row. */
export const MatrixGrid = ({ dossierId, matrix }: Props) => {
  const text = useText('evidence');
  const { proofs, rows } = matrix;
  const toggle = useToggleLink(dossierId);
  const keys = useGridKeys({
    rows: rows.length,
    columns: proofs.length,
    onToggle: (row, column) => {
      const at = rows[row];
      const proof = proofs[column];
      if (at && proof) toggle(at, proof, at.cells[column] ?? null);
    },
  });
  return (
    <div className={classes.region}>
      <table
        className={classes.grid}
        aria-label={text('matrix.table')}
        aria-rowcount={rows.length + 1}
        {...keys.grid}
      >
        <Head dossierId={dossierId} proofs={proofs} />
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.indicator.code} data-gap={row.isGap || undefined}>
              <RowHead dossierId={dossierId} row={row} />
              {row.cells.map((pages, column) => (
                <td key={proofs[column]?.id} {...keys.cell(index, column)}>
                  <Cell proof={proofs[column]} code={row.indicator.code} pages={pages} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

type HeadProps = { readonly dossierId: string; readonly proofs: readonly MatrixProof[] };

const Head = ({ dossierId, proofs }: HeadProps) => {
  const text = useText('evidence');
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {text('matrix.indicator')}
        </th>
        {proofs.map(({ id, label }) => (
          <th key={id} scope="col" className={classes.proof}>
            <Link to={`/dossiers/${dossierId}/evidence/${id}`}>{label}</Link>
          </th>
        ))}
      </tr>
    </thead>
  );
};

type RowHeadProps = { readonly dossierId: string; readonly row: MatrixRow };

const RowHead = ({ dossierId, row: { indicator, isGap } }: RowHeadProps) => {
  const text = useText('evidence');
  const { code, name } = indicator;
  return (
    <th scope="row" className={classes.indicator}>
      <span className={classes.name} title={name}>
        <Link to={`/dossiers/${dossierId}/walk/${code}`}>{code}</Link>{' '}
        {isGap && <span className={classes.gap}>{text('matrix.gap')} </span>}
        {name}
      </span>
    </th>
  );
};

type CellProps = {
  readonly proof: MatrixProof | undefined;
  readonly code: string;
  readonly pages: string | null;
};

const Cell = ({ proof, code, pages }: CellProps) => {
  const text = useText('evidence');
  const label = proof?.label ?? '';
  const said = () => {
    if (pages === null) return text('matrix.servesNot', { label, code });
    return pages === ''
      ? text('matrix.serves', { label, code })
      : text('matrix.servesPages', { label, code, pages });
  };
  return (
    <span role="img" aria-label={said()}>
      {pages === null ? '' : pages || '●'}
    </span>
  );
};
