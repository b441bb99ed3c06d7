import type { OutputOf } from '../../../bridge/client.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';

export type FormFinding = OutputOf<'papers.checkForm'>['files'][number]['findings'][number];

/** Breaches of form, each with its rule, its basis and its place. */
export const FindingList = ({ findings }: { readonly findings: readonly FormFinding[] }) => {
  const text = useText('papers');
  return (
    <ul className={classes.findings}>
      {findings.map(({ rule, words, basis, place, found, expected }) => (
        <li key={`${rule} ${place} ${found}`}>
          <strong>{words}</strong> ({basis})<p>{text('form.where', { place })}</p>
          <p>{text('form.found', { found })}</p>
          {expected !== words && <p>{text('form.expected', { expected })}</p>}
        </li>
      ))}
    </ul>
  );
};
