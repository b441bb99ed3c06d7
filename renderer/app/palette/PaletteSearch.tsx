import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useText } from '../../ui/use-text.ts';
import { matchingEntries, type PaletteEntry } from './palette-entries.ts';
import classes from './Palette.module.css';
import { useCodeEntry } from './use-code-entry.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

type Props = { readonly onClose: () => void; readonly onKeys: () => void };

/** A search field over a list: the arrow keys move in the list, Enter goes. */
export const PaletteSearch = ({ onClose, onKeys }: Props) => {
  const text = useText('frame');
  const id = useId();
  const { typed, type, found, chosen, move } = useChoice(usePaletteEntries(onKeys));
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') run(chosen);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(step);
  };
  useEffect(() => {
    if (chosen)
      document.getElementById(`${id}-${chosen.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);
  return (
    <>
      <TextInput
        className={classes.field ?? ''}
        variant="unstyled"
        size="lg"
        data-autofocus
        leftSection={<IconSearch size={20} aria-hidden />}
        aria-label={text('palette.placeholder')}
        placeholder={text('palette.placeholder')}
        {...comboboxOf(id, chosen)}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <EntryList id={id} entries={found} chosen={chosen} onRun={run} />
    </>
  );
};

/** The list below belongs to the field: said to screen readers in this way. */
const comboboxOf = (id: string, chosen: PaletteEntry | undefined) => ({
  role: 'combobox',
  'aria-expanded': true,
  'aria-controls': id,
  'aria-activedescendant': chosen && `${id}-${chosen.key}`,
});

/** What is typed, what it finds, and which of it the arrow keys have reached. */
const useChoice = (entries: readonly PaletteEntry[]) => {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = [...useCodeEntry(typed), ...matchingEntries(entries, typed)];
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const move = (step: 1 | -1) =>
    setAt(found.length === 0 ? 0 : (at + step + found.length) % found.length);
  return { typed, type, found, chosen: found[at], move };
};

type ListProps = {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly chosen: PaletteEntry | undefined;
  readonly onRun: (entry: PaletteEntry) => void;
};

const EntryList = ({ id, entries, chosen, onRun }: ListProps) => {
  const text = useText('frame');
  return (
    <div id={id} className={classes.list} role="listbox" aria-label={text('palette.title')}>
      {entries.map((entry) => (
        // Out of the order of Tab: the field keeps the focus and its keys reach every entry.
        <button
          key={entry.key}
          type="button"
          id={`${id}-${entry.key}`}
          className={classes.entry}
          role="option"
          tabIndex={-1}
          aria-selected={entry === chosen || entry.key === chosen?.key}
          onClick={() => onRun(entry)}
        >
          <span className={classes.label}>{entry.label}</span>
          <span className={classes.group}>{text(`palette.${entry.group}`)}</span>
        </button>
      ))}
      {entries.length === 0 && <div className={classes.nothing}>{text('palette.nothing')}</div>}
    </div>
  );
};
