import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { trailSteps } from '#shared/criteria/evaluation.ts';
import classes from './VerdictLine.module.css';

/** The calculation line by line, for whoever has to answer for it. */
export const Trail = ({ view }: ViewProps) => {
  const text = useText('walk');
  return (
    <dl className={classes.trail}>
      {view.trail.map(({ step, formula, part }, place) => {
        const known = trailSteps.find((one) => one === step);
        return (
          <div key={`${place} ${step}`} className={classes.step}>
            <dt>
              {part !== null && `${part}: `}
              {known ? text(`step.${known}`) : step}
            </dt>
            <dd>{formula}</dd>
          </div>
        );
      })}
    </dl>
  );
};
