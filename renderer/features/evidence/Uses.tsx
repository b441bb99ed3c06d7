import { Link } from 'wouter';
import type { EvidenceRow } from './evidence-rows.ts';
import classes from './EvidencePage.module.css';
import { useTargetName } from './use-target-name.ts';

type Props = { readonly dossierId: string; readonly row: EvidenceRow };

/** The places of a proof in the binder; each leads to its indicator. */
export const Uses = ({ dossierId, row: { places } }: Props) => {
  const targetName = useTargetName();
  return (
    <span className={classes.codes}>
      {places.map(([target, position]) =>
        /^\d/.test(target) ? (
          <Link key={target} to={`/dossiers/${dossierId}/walk/${target}`}>
            {position}
          </Link>
        ) : (
          <span key={target}>{targetName(target)}</span>
        ),
      )}
    </span>
  );
};
