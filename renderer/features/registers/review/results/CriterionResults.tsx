import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import type { ReviewResult } from '#shared/review/review.ts';
import { useText } from '../../../../ui/use-text.ts';
import type { At, ReportedCriterion } from '../review-types.ts';
import { AcceptReported } from './AcceptReported.tsx';
import { countResults, type ResultCount } from './count-results.ts';
import { ResultRow } from './ResultRow.tsx';
import classes from './Results.module.css';

type Props = {
  readonly at: At;
  readonly criterion: ReportedCriterion;
  readonly results: readonly ReviewResult[];
  readonly offices: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One criterion: how far it is, and its rows while it is open. */
export const CriterionResults = (props: Props) => {
  const { criterion, results, isOpen, onToggle } = props;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  // The one above may have closed at the same time and moved this one out of sight.
  useEffect(() => {
    if (isOpen) head.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const count = countResults(criterion.indicators, results);
  return (
    <li className={classes.criterion}>
      <h3 ref={head} className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <Head criterion={criterion} count={count} isOpen={isOpen} />
        </button>
      </h3>
      {isOpen && (
        <div id={id}>
          <AcceptReported {...props} count={count} />
          <Rows {...props} />
        </div>
      )}
    </li>
  );
};

type HeadProps = Pick<Props, 'criterion' | 'isOpen'> & { readonly count: ResultCount };

const Head = ({ criterion: { number, name }, count, isOpen }: HeadProps) => {
  const text = useText('review');
  const { written, total, different } = count;
  const Sign = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Sign size={18} aria-hidden />
      <span className={classes.name}>{text('criterion.name', { number, name })}</span>
      {different > 0 && (
        <span className={classes.different}>
          {text('criterion.different', { count: different })}
        </span>
      )}
      <span className={classes.count}>{text('criterion.written', { written, total })}</span>
    </>
  );
};

const Rows = ({ at, criterion, results, offices }: Props) => {
  const byCode = new Map(results.map((result) => [result.code, result]));
  const own = criterion.indicators.flatMap(({ code }) => byCode.get(code) ?? []);
  return (
    <ul className={classes.rows}>
      {criterion.indicators.map((indicator) => (
        <ResultRow
          key={indicator.code}
          at={at}
          indicator={indicator}
          result={byCode.get(indicator.code) ?? null}
          offices={offices}
          office={own.at(-1)?.office ?? ''}
        />
      ))}
    </ul>
  );
};
