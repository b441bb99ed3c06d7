import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { figureOriginSchema } from '#shared/figures/figure.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './FiguresPage.module.css';

type Item = OutputOf<'history.list'>['items'][number];
type Value = Item['changes'][number]['newValue'];

/** Who wrote which number when. */
export const FigureHistory = ({ figureId }: { readonly figureId: string }) => {
  const text = useText('figures');
  const about = { kind: 'record', entity: 'figure', recordId: figureId } as const;
  const { data } = useQuery('history.list', { about, limit: 50 });
  const lines = (data?.items ?? []).flatMap((item) => {
    const change = changeOf(item, { figureId, field: 'value' });
    return change ? [{ item, change }] : [];
  });
  return (
    <section aria-labelledby="figure-history">
      <h3 id="figure-history" className={classes.group}>
        {text('history')}
      </h3>
      {data && lines.length === 0 && <p className={classes.quiet}>{text('historyNone')}</p>}
      <ul className={classes.history}>
        {lines.map(({ item, change: { oldValue, newValue } }) => (
          <li key={item.commandId}>
            {shown(oldValue) !== '' && (
              <>
                <del>{shown(oldValue)}</del>
                {' → '}
              </>
            )}
            <ins>{shown(newValue) || <WorkedOut item={item} figureId={figureId} />}</ins>{' '}
            <span className={classes.quiet}>
              {text('historyLine', { at: instantText(item.at), officer: item.officer })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

type WorkedOutProps = { readonly item: Item; readonly figureId: string };

/** A number that made room for a sum or a share. */
const WorkedOut = ({ item, figureId }: WorkedOutProps) => {
  const text = useText('figures');
  const change = changeOf(item, { figureId, field: 'origin' });
  const origin = figureOriginSchema.safeParse(change?.newValue);
  return origin.success ? text(`use.${origin.data}`) : text('empty');
};

type Wanted = { readonly figureId: string; readonly field: string };

const changeOf = ({ changes }: Item, { figureId, field }: Wanted) =>
  changes.find((change) => change.recordId === figureId && change.field === field);

const shown = (value: Value): string => {
  const plain = decimalSchema.safeParse(value);
  return plain.success ? formatDecimal(plain.data) : String(value ?? '');
};
