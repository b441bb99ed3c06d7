import { Link } from 'wouter';
import type { EvaluationView } from '#shared/contract/assessments.views.ts';
import { useText } from '../../ui/use-text.ts';
import { VerdictIcon } from '../../ui/VerdictIcon.tsx';
import classes from './CriteriaStrip.module.css';

type Criterion = EvaluationView['criteria'][number];
type Props = { readonly dossierId: string; readonly criteria: readonly Criterion[] };

/** Every criterion as a small tile with its state; a click opens the walk there. */
export const CriteriaStrip = ({ dossierId, criteria }: Props) => (
  <section aria-labelledby="strip">
    <h2 id="strip">{useText('home')('strip')}</h2>
    <ol className={classes.strip}>
      {criteria.map((criterion) => (
        <li key={criterion.number}>
          <Tile dossierId={dossierId} criterion={criterion} />
        </li>
      ))}
    </ol>
  </section>
);

const Tile = ({
  dossierId,
  criterion,
}: {
  readonly dossierId: string;
  readonly criterion: Criterion;
}) => {
  const text = useText('home');
  const { number, name, verdict, met, total, indicators } = criterion;
  return (
    <Link
      to={`/dossiers/${dossierId}/walk/${indicators[0]?.code ?? ''}`}
      className={classes.tile}
      data-verdict={verdict}
    >
      <span className={classes.head}>
        <VerdictIcon verdict={verdict} />
        <strong>{number}</strong>
        <span className={classes.count} title={text('stripCount', { met, total })}>
          {met}/{total}
        </span>
      </span>
      <span className={classes.name}>{name}</span>
    </Link>
  );
};
