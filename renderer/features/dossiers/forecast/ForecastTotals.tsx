import { Chip } from '../../../ui/Chip.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { forecastLook, statesShown } from './forecast-look.ts';
import type { Forecast } from './ForecastPage.tsx';
import classes from './Forecast.module.css';

/** How many indicators stand where; together they are those of the decision. */
export const ForecastTotals = ({ totals }: Pick<Forecast, 'totals'>) => {
  const text = useText('crosswalks');
  const { total } = totals;
  return (
    <Section title={text('totals.title')}>
      <ul className={classes.totals}>
        {statesShown.map((state) => (
          <li key={state}>
            <Chip {...forecastLook[state]}>{text(`state.${state}`)}</Chip>
            <span>{text('totals.value', { count: totals[state], total })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
