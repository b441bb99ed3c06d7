import { Link } from 'wouter';
import { reviewStages, type ReviewFinding, type ReviewStage } from '#shared/review/review.ts';
import { useQuery } from '../../../app/use-query.ts';
import { dayText } from '../../../ui/day-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './FindingsHere.module.css';

/** What those who verify and appraise ask of this indicator, where the officer works on it. */
export const FindingsHere = ({ view }: ViewProps) => (
  <>
    {reviewStages.map((stage) => (
      <OfStage key={stage} view={view} stage={stage} />
    ))}
  </>
);

const OfStage = ({ view, stage }: ViewProps & { readonly stage: ReviewStage }) => {
  const text = useText('review');
  const page = useText('titles')(stage);
  const { dossierId, code } = view;
  const { data } = useQuery('review.get', { dossierId, stage });
  const own = data?.findings.filter((finding) => finding.code === code) ?? [];
  if (own.length === 0) return null;
  const isOpen = own.some(({ outcome }) => outcome === 'open');
  return (
    <Notice tone={isOpen ? 'amber' : 'green'} title={text(isOpen ? 'here.title' : 'here.answered')}>
      <ul className={classes.list}>
        {own.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
      <Link to={`/dossiers/${dossierId}/reviews/${stage}`}>{text('here.answer', { page })}</Link>
    </Notice>
  );
};

const FindingLine = ({ finding }: { readonly finding: ReviewFinding }) => {
  const text = useText('review');
  const { content, severity, due, body, outcome } = finding;
  const facts = [
    text(`severity.${severity}`),
    body,
    due ? text('here.due', { day: dayText(due) }) : '',
    text(`finding.outcome.${outcome}`),
  ];
  return (
    <li>
      {content}
      <span className={classes.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </li>
  );
};
