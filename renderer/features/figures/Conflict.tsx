import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './ConflictsPage.module.css';
import { byCode } from './figure-groups.ts';

export type ConflictRow = OutputOf<'figures.contradictions'>[number];
type Statement = ConflictRow['stated'];

/** One contradiction: what is written, what it should agree with, and the way to each place. */
export const Conflict = ({ conflict }: { readonly conflict: ConflictRow }) => {
  const text = useText('figures');
  const { kind, stated, against, unitName, asOf } = conflict;
  const written = [stated, against].filter(({ figureId }) => figureId !== null);
  return (
    <li className={classes.conflict}>
      <IconAlertTriangle size={20} aria-hidden className={classes.sign} />
      <div>
        <h2 className={classes.kind}>{text(`kind.${kind}`)}</h2>
        <p className={classes.sentence}>{text(`conflict.${kind}`, sentenceValues(conflict))}</p>
        <dl className={classes.places}>
          <dt>{text('unit')}</dt>
          <dd>{text('conflict.onDay', { unit: unitName, day: dayText(asOf) })}</dd>
          <dt>{text('conflict.place')}</dt>
          <dd>
            {written.map((statement) => (
              <FigureLink key={statement.figureId} statement={statement} />
            ))}
            {kind === 'villages' && <Link to="/figures/villages">{text('conflict.sheet')}</Link>}
          </dd>
          <Uses statements={written} />
          <Made conflict={conflict} />
        </dl>
      </div>
    </li>
  );
};

const withUnit = (value: Decimal, unitOf: string): string =>
  [formatDecimal(value), unitOf].filter(Boolean).join(' ');

const sentenceValues = ({ stated, against, difference }: ConflictRow) => ({
  name: stated.name,
  stated: withUnit(stated.value, stated.unitOf),
  against: withUnit(against.value, against.unitOf),
  difference: formatDecimal(difference),
  unit: stated.unitOf,
  other: against.name,
});

const FigureLink = ({ statement }: { readonly statement: Statement }) => {
  const { unitId, figureId, name, value, unitOf, source } = statement;
  const words = [name, withUnit(value, unitOf), source].filter(Boolean).join(' · ');
  return <Link to={`/figures/at/${unitId}/${figureId ?? ''}`}>{words}</Link>;
};

const Uses = ({ statements }: { readonly statements: readonly Statement[] }) => {
  const text = useText('figures');
  const uses = statements.flatMap(({ usedIn }) => usedIn);
  const places = new Map(uses.map((use) => [`${use.dossierId} ${use.code}`, use]));
  if (places.size === 0) return null;
  return (
    <>
      <dt>{text('conflict.uses')}</dt>
      <dd>
        {[...places.values()].toSorted(byCode).map(({ dossierId, code }) => (
          <Link key={`${dossierId} ${code}`} to={`/dossiers/${dossierId}/walk/${code}`}>
            {code}
          </Link>
        ))}
      </dd>
    </>
  );
};

const Made = ({ conflict }: { readonly conflict: ConflictRow }) => {
  const text = useText('figures');
  const { made, missing, kind } = conflict;
  if (made.length === 0) return null;
  return (
    <>
      <dt>{text('conflict.made')}</dt>
      <dd>
        {made
          .map(({ name, unitName, value }) =>
            [kind === 'villages' ? unitName : name, formatDecimal(value)].join(' '),
          )
          .join(' + ')}
        {missing.length > 0 && <span>{text('conflict.lacks', { names: missing.join(', ') })}</span>}
      </dd>
    </>
  );
};
