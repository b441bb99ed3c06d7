import { TextInput } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import type { FieldOf } from './field-of.ts';
import type { Levels, VariantDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = {
  readonly variants: readonly VariantDraft[];
  readonly levels: Levels;
  readonly fieldOfColumn: (column: string) => ReturnType<FieldOf>;
  readonly onChange: (levels: Levels) => void;
};

/** One field for all, and one for every region or group of the set. */
export const LevelGrid = ({ variants, levels, fieldOfColumn, onChange }: Props) => {
  const text = useText('setEditor');
  const columns = [
    { id: '*', name: text(variants.length === 0 ? 'level' : 'levelForAll') },
    ...variants.map(({ id, name }) => ({ id, name: name === '' ? text('nameless') : name })),
  ];
  return (
    <div className={classes.levels}>
      {columns.map(({ id, name }) => (
        <TextInput
          key={id}
          {...fieldOfColumn(id)}
          size="sm"
          label={name}
          value={levels[id] ?? ''}
          onChange={({ currentTarget }) => onChange({ ...levels, [id]: currentTarget.value })}
        />
      ))}
    </div>
  );
};
