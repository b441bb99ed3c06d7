import { Link } from 'wouter';
import { useText } from '../../../ui/use-text.ts';
import type { Slot } from '../walk-types.ts';
import classes from './Answer.module.css';

/** The number comes from the sheets of the villages; while one is missing there is no number. */
export const VillageSum = ({ sum }: { readonly sum: Slot['villages'] }) => {
  const text = useText('figures');
  if (sum === null) return null;
  return (
    <div className={classes.offer}>
      <Link to="/figures/villages">
        {text(sum.counted === sum.expected ? 'sumOf' : 'sumLacks', sum)}
      </Link>
    </div>
  );
};
