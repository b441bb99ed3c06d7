import type { ReactNode } from 'react';
import { fieldWord, valueWord } from '../../app/history/value-words.ts';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { placeKey, recordWords, type Conflict, type Side } from './merge-words.ts';
import classes from './Merges.module.css';

type Props = {
  readonly conflicts: readonly Conflict[];
  /** What can be done with a side; nothing in a preview or a report. */
  readonly choice?: (conflict: Conflict, side: Side, words: string) => ReactNode;
};

/** Places that two wrote unseen, the values beside each other. */
export const ConflictSides = ({ conflicts, choice }: Props) => {
  const [records, history] = [useText('records'), useText('history')];
  return (
    <ul className={classes.conflicts}>
      {conflicts.map((conflict) => (
        <li key={placeKey(conflict)} className={classes.conflict}>
          <h3>
            {recordWords(conflict, { records, history })} · {fieldWord(conflict.field, history)}
          </h3>
          <div className={classes.sides}>
            <SideOf conflict={conflict} side={conflict.standing} stands choice={choice} />
            {conflict.others.map((side) => (
              <SideOf
                key={`${side.deviceId} ${side.seq}`}
                conflict={conflict}
                side={side}
                choice={choice}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};

type SideProps = {
  readonly conflict: Conflict;
  readonly side: Side;
  readonly stands?: boolean;
  readonly choice: Props['choice'];
};

const SideOf = ({ conflict, side, stands = false, choice }: SideProps) => {
  const text = useText('merges');
  const words = useSideWords()(conflict, side);
  return (
    <div className={classes.side} data-stands={stands || undefined}>
      <span className={classes.quiet}>
        {text(stands ? 'conflicts.stands' : 'conflicts.other')} · {side.officer} ·{' '}
        {instantText(side.at)}
      </span>
      <span className={classes.value}>{words}</span>
      {choice?.(conflict, side, words)}
    </div>
  );
};

/** Against a removal stands an edit: who chooses it keeps the record. */
const useSideWords = (): ((conflict: Conflict, side: Side) => string) => {
  const [text, history, ui] = [useText('merges'), useText('history'), useText('ui')];
  return (conflict, side) => {
    const value = valueWord(side.value, { history, ui });
    if (conflict.field !== 'removed') return value;
    if (side.field === 'removed' && side.value === true) return text('conflicts.removed');
    const field = fieldWord(side.field, history);
    return text('conflicts.kept', { field, value });
  };
};
