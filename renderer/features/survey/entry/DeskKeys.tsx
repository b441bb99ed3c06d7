import { useText } from '../../../ui/use-text.ts';
import classes from './Entry.module.css';
import type { BallotsView } from './ballots-view.ts';

const keys = [
  ['1', 'key.yes'],
  ['2', 'key.no'],
  ['+', 'key.rest'],
  ['0', 'key.invalid'],
  ['←', 'key.back'],
  ['Enter', 'key.save'],
] as const;

/** What each key does, always in view. */
export const DeskKeys = ({ reasons }: { readonly reasons: BallotsView['guidance']['reasons'] }) => {
  const text = useText('survey');
  return (
    <div className={classes.keys}>
      <p>
        {keys.map(([key, sentence]) => (
          <span key={key} className={classes.key}>
            <kbd>{key}</kbd> {text(sentence)}
          </span>
        ))}
      </p>
      <p>
        {text('key.reasons')}{' '}
        {reasons.map(({ key, text: words }) => (
          <span key={key} className={classes.key}>
            <kbd>{key}</kbd> {words}
          </span>
        ))}
      </p>
    </div>
  );
};
