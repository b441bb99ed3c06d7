import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useText } from '../../ui/use-text.ts';
import { matchingEntries, type PaletteEntry } from './palette-entries.ts';
import classes from './Palette.module.css';
import { usePaletteEntries } from './use-palette-entries.ts';

type Props = { readonly onClose: () => void; readonly onKeys: () => void };

/** A search field over a list: the arrow keys move in the list, Enter goes. */
export const PaletteSearch = ({ onClose, onKeys }: Props) => {
  const text = useText('frame');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = matchingEntries(usePaletteEntries(onKeys), typed);
  const chosen = found[at];
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') run(chosen);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || found.length === 0) return;
    event.preventDefault();
    setAt((at + step + found.length) % found.length);
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
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosen && `${id}-${chosen.key}`}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <EntryList id={id} entries={found} chosen={chosen} onRun={run} />
    </>
  );
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
        // The field keeps the focus: keys reach an entry through it.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={entry.key}
          id={`${id}-${entry.key}`}
          className={classes.entry}
          role="option"
          tabIndex={-1}
          aria-selected={entry === chosen || entry.key === chosen?.key}
          onClick={() => onRun(entry)}
        >
          <span className={classes.label}>{entry.label}</span>
          <span className={classes.group}>{text(`palette.${entry.group}`)}</span>
        </div>
      ))}
      {entries.length === 0 && <div className={classes.nothing}>{text('palette.nothing')}</div>}
    </div>
  );
};
