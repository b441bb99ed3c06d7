import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Differences.module.css';
import type { Comparison } from './difference-filter.ts';

type Lines = Comparison['lines'];
type Line = Lines[number];

/** Acts, preconditions and rules of which only one side has a line, kind by kind. */
export const SetLines = ({ lines }: { readonly lines: Lines }) => {
  const text = useText('differences');
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <Section title={text('set')}>
      <table className={classes.table} aria-label={text('set')}>
        <thead>
          <tr>
            <th scope="col">{text('column.field')}</th>
            <th scope="col">{text('before')}</th>
            <th scope="col">{text('after')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{text(`line.${kind}`)}</th>
              <LineCell lines={lines.filter((line) => line.kind === kind)} side="removed" />
              <LineCell lines={lines.filter((line) => line.kind === kind)} side="added" />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};

type CellProps = { readonly lines: readonly Line[]; readonly side: Line['change'] };

const LineCell = ({ lines, side }: CellProps) => {
  const text = useText('differences');
  const own = lines.filter(({ change }) => change === side);
  return (
    <td>
      {own.length === 0 && <span className={classes.quiet}>{text('none')}</span>}
      {own.map((line) => (
        <p key={line.text}>{line.text}</p>
      ))}
    </td>
  );
};
