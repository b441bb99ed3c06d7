import { useText } from '../../ui/use-text.ts';
import { useChangeText } from './use-change-text.ts';
import type { PaperView } from './paper-view.ts';
import classes from './Papers.module.css';

/** What is another than when the paper was made: the first few, and how many more there are. */
export const ChangeList = ({ changes, changeCount }: PaperView) => {
  const text = useText('papers');
  const changeText = useChangeText();
  const rest = changeCount - changes.length;
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={changeText(change)}>{changeText(change)}</li>
      ))}
      {rest > 0 && <li>{text('changes.more', { count: rest })}</li>}
    </ul>
  );
};
