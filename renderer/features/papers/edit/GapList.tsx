import { Link } from 'wouter';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { groupGaps, type PlacedGap } from '../gap-place.ts';
import classes from '../Paper.module.css';
import type { Gap } from '../paper-view.ts';

type Props = {
  readonly gaps: readonly Gap[];
  readonly around: { readonly dossierId: string; readonly unitId: string };
};

/** Every place without data by its name, under the page that fills it. */
export const GapList = ({ gaps, around }: Props) => {
  const text = useText('papers');
  const titles = useText('titles');
  if (gaps.length === 0) return null;
  return (
    <Section title={text('gaps.title', { count: gaps.length })} lead={text('gaps.lead')}>
      {groupGaps(gaps, around).map(({ title, gaps: placed }) => (
        <div key={title ?? ''} className={classes.gapGroup}>
          <h3>{title === null ? text('gaps.here') : titles(title)}</h3>
          <ul className={classes.gaps}>
            {placed.map((gap) => (
              <li key={gap.field}>
                <GapLink gap={gap} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
};

const GapLink = ({ gap: { place, label } }: { readonly gap: PlacedGap }) => {
  if (place.kind === 'page') return <Link to={place.to}>{label}</Link>;
  const { fieldId } = place;
  return <LinkButton onClick={() => document.getElementById(fieldId)?.focus()}>{label}</LinkButton>;
};
