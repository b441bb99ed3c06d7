import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './EvidencePage.module.css';
import { useTargetName } from './use-target-name.ts';

type Use = OutputOf<'evidence.get'>['links'][number];

type Props = { readonly dossierId: string; readonly links: readonly Use[] };

/** Other dossiers that rest on the same proof: what is changed here is changed there. */
export const UsedElsewhere = ({ dossierId, links }: Props) => {
  const text = useText('evidence');
  const targetName = useTargetName();
  const { data: dossiers = [] } = useQuery('dossiers.list', {});
  const others = Map.groupBy(
    links.filter((link) => link.dossierId !== dossierId),
    (link) => link.dossierId,
  );
  const known = dossiers.filter(({ id }) => others.has(id));
  if (known.length === 0) return null;
  return (
    <section className={classes.links}>
      <h3 className={classes.linksTitle}>{text('usedElsewhere')}</h3>
      <ul className={classes.usedList}>
        {known.map(({ id, unitName, year, setTitle }) => (
          <li key={id}>
            <Link to={`/dossiers/${id}/evidence`}>
              {unitName} · {year}
            </Link>{' '}
            <span className={classes.codeHint}>
              {setTitle}:{' '}
              {(others.get(id) ?? []).map(({ target }) => targetName(target)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
