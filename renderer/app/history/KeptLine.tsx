import { Button } from '@mantine/core';
import { IconCircleCheck, IconRestore } from '@tabler/icons-react';
import type { InputOf } from '../../bridge/client.ts';
import { Chip } from '../../ui/Chip.tsx';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { useCommand } from '../use-command.ts';
import { useDoneWords } from '../use-done-words.ts';
import classes from './KeptHistory.module.css';
import { stateText, type KeptState, type NamedLine } from './kept-words.ts';

export type Thing = InputOf<'history.listFields'>['about'];

type Props = {
  readonly about: Thing;
  readonly named: NamedLine;
  /** Name of the field, where the list holds several. */
  readonly label: string | null;
  readonly valueText: (state: KeptState) => string | undefined;
};

/** One value a field has had: who wrote it in place of what, and the way back to it. */
export const KeptLineItem = ({ about, named, label, valueText }: Props) => {
  const history = useText('history');
  const ui = useText('ui');
  const doneWords = useDoneWords();
  const { kept, line } = named;
  const shown = (state: KeptState): string =>
    valueText(state) ?? stateText(kept.field, state, { history, ui });
  const value = shown(line.after);
  const before = line.before.value === null && line.before.detail === '' ? null : line.before;
  return (
    <li className={classes.line} data-undone={line.undone || undefined}>
      <div className={classes.words}>
        {label !== null && <span className={classes.quiet}>{label}: </span>}
        <strong className={classes.value}>{value}</strong>
        <p className={classes.quiet}>
          {before && `${history('inPlaceOf', { value: shortened(shown(before)) })} · `}
          {instantText(line.at)} · {line.officer} · {doneWords(line.method)}
          {line.undone && ` (${history('undoneMark')})`}
        </p>
      </div>
      {line.current && (
        <Chip tone="green" icon={IconCircleCheck} plain>
          {history('inUse')}
        </Chip>
      )}
      {line.restorable && <Restore about={about} named={named} value={value} />}
    </li>
  );
};

const mostLetters = 90;

const shortened = (value: string): string =>
  value.length > mostLetters ? `${value.slice(0, mostLetters)}…` : value;

type RestoreProps = Pick<Props, 'about' | 'named'> & { readonly value: string };

const Restore = ({ about, named: { kept, line }, value }: RestoreProps) => {
  const text = useText('history');
  const words = { value: shortened(value) };
  const restore = useCommand('history.restore', { undoText: text('restored', words) });
  return (
    <Button
      className={classes.restore ?? ''}
      variant="default"
      size="xs"
      leftSection={<IconRestore size={16} aria-hidden />}
      aria-label={text('restoreValue', words)}
      loading={restore.pending}
      onClick={() => void restore.run({ about, ...kept, hlc: line.hlc })}
    >
      {text('restore')}
    </Button>
  );
};
