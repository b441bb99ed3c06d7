import classes from './Citations.module.css';
import { PlaceWords } from './CitationDrawer.tsx';
import type { Citations } from './use-citations.ts';
import { useText } from '../../../ui/use-text.ts';

type Props = { readonly citations: Citations };

/** The proofs that the pages name, for those who can't click on a page. */
export const CitationList = ({ citations }: Props) => {
  const text = useText('citations');
  const { all, open } = citations;
  if (all.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{text('cited', { count: new Set(all.map(({ label }) => label)).size })}</summary>
      <ul className={classes.list}>
        {all.map((citation) => (
          <li key={`${citation.evidenceId} ${citation.fileId} ${citation.target}`}>
            <button type="button" className={classes.open} onClick={() => open(citation)}>
              {citation.label}
            </button>
            <PlaceWords citation={citation} />
            {citation.newer && <span className={classes.newer}>{text('hasNewer')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};
