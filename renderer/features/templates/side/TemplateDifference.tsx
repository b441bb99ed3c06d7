import { useMemo } from 'react';
import { lineDifference, type DifferenceLine } from '#shared/dossier/wording/line-difference.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';

type Props = { readonly shipped: string; readonly text: string };

/** Lines that the office added and dropped, with how many stay between them. */
export const TemplateDifference = ({ shipped, text }: Props) => {
  const words = useText('templates');
  const parts = useMemo(() => folded(lineDifference(shipped, text)), [shipped, text]);
  if (parts.every(({ kind }) => kind === 'same')) return <p>{words('difference.none')}</p>;
  return (
    <ul className={classes.difference} aria-label={words('difference.label')}>
      {parts.map(({ kind, text: line, count, place }) => (
        <li key={place} data-kind={kind}>
          {kind === 'same' ? (
            words('difference.same', { count })
          ) : (
            <>
              <span className={classes.kind}>{words(`difference.${kind}`)}</span>
              {line}
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

type Part = DifferenceLine & { readonly count: number; readonly place: number };

/** Runs of equal lines become one line that counts them. */
const folded = (lines: readonly DifferenceLine[]): readonly Part[] =>
  lines.reduce<readonly Part[]>((parts, line, place) => {
    const last = parts.at(-1);
    return last?.kind === 'same' && line.kind === 'same'
      ? [...parts.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...parts, { ...line, count: 1, place }];
  }, []);
