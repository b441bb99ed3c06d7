import { useState } from 'react';
import type { ReviewResult } from '#shared/review/review.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { useText } from '../../../../ui/use-text.ts';
import { knownOffices } from '../known-offices.ts';
import type { At, ReportedCriterion } from '../review-types.ts';
import { countResults } from './count-results.ts';
import { CriterionResults } from './CriterionResults.tsx';
import classes from './Results.module.css';

type Props = {
  readonly at: At;
  readonly criteria: readonly ReportedCriterion[];
  readonly results: readonly ReviewResult[];
};

/** Results criterion by criterion; one is open at a time, and only its rows are drawn. */
export const Results = ({ at, criteria, results }: Props) => {
  const text = useText('review');
  const [open, setOpen] = useState<number | null>(null);
  const count = countResults(
    criteria.flatMap(({ indicators }) => indicators),
    results,
  );
  const { written, total, different } = count;
  const sentence = different > 0 ? 'results.countDiffers' : 'results.count';
  return (
    <Section title={text('results.title')} lead={text('results.lead')}>
      <Notice
        tone={written < total ? 'amber' : 'green'}
        live
        title={text(sentence, { written, total, different })}
      />
      <ul className={classes.criteria}>
        {criteria.map((criterion) => (
          <CriterionResults
            key={criterion.number}
            at={at}
            criterion={criterion}
            results={results}
            offices={knownOffices(results)}
            isOpen={open === criterion.number}
            onToggle={() => setOpen(open === criterion.number ? null : criterion.number)}
          />
        ))}
      </ul>
    </Section>
  );
};
