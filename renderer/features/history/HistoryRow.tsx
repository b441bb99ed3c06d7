import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { useDoneWords } from '../../app/use-done-words.ts';
import { useTellUndone } from '../../app/use-tell-undone.ts';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import {
  fieldWord,
  readableChanges,
  valueWord,
  type HistoryChange,
  type HistoryItem,
} from '../../app/history/value-words.ts';
import classes from './HistoryPage.module.css';

/** One command: what, who, when, the fields behind a fold, and its undo. */
export const HistoryRow = ({ item }: { readonly item: HistoryItem }) => {
  const text = useText('history');
  const what = useDoneWords()(item.method);
  const changes = readableChanges(item.changes);
  return (
    <li className={classes.row} data-undone={item.undone || undefined}>
      <div>
        <span className={classes.what}>{what}</span>
        {item.undone && <span className={classes.mark}> · {text('undoneMark')}</span>}
        <div className={classes.who}>
          {instantText(item.at)} · {item.officer}
        </div>
        {changes.length > 0 && <Changes changes={changes} />}
      </div>
      {ofMerges.includes(item.method) ? <MergesLink /> : <UndoButton item={item} what={what} />}
    </li>
  );
};

/** A merge is taken back as a whole, on the page that shows what it brought. */
const ofMerges: readonly string[] = ['merges.apply', 'merges.handOut'];

const MergesLink = () => (
  <Button variant="subtle" size="sm" component={Link} to="/merges">
    {useText('titles')('merges')}
  </Button>
);

type UndoProps = { readonly item: HistoryItem; readonly what: string };

const UndoButton = ({ item, what }: UndoProps) => {
  const text = useText('history');
  const undo = useCommand('history.undo', { onDone: useTellUndone() });
  return (
    <Button
      variant="subtle"
      size="sm"
      leftSection={<IconArrowBackUp size={18} />}
      aria-label={text('undoOf', { what: what.toLowerCase() })}
      disabled={item.undone}
      loading={undo.pending}
      onClick={() => void undo.run({ commandId: item.commandId })}
    >
      {text('undo')}
    </Button>
  );
};

const mostShown = 60;

const Changes = ({ changes }: { readonly changes: readonly HistoryChange[] }) => {
  const history = useText('history');
  const ui = useText('ui');
  return (
    <details className={classes.changes}>
      <summary>{history('changes', { count: changes.length })}</summary>
      <ul>
        {changes.slice(0, mostShown).map(({ entity, recordId, field, oldValue, newValue }) => (
          <li key={`${entity} ${recordId} ${field}`}>
            {fieldWord(field, history)}: <del>{valueWord(oldValue, { history, ui })}</del>
            {' → '}
            <ins>{valueWord(newValue, { history, ui })}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
};
