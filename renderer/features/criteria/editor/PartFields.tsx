import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AskedFields } from './AskedFields.tsx';
import { swapped } from './move-line.ts';
import type { PaneProps } from './pane-props.ts';
import type { IndicatorDraft, PartDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = Pick<PaneProps, 'draft' | 'fieldOf'> & {
  readonly indicator: IndicatorDraft;
  readonly part: PartDraft;
  readonly place: number;
  readonly onPut: (patch: Partial<PartDraft>) => void;
  readonly onParts: (parts: readonly PartDraft[]) => void;
};

/** One part of an indicator (nam, nữ): it asks what the whole asks, or something of its own. */
export const PartFields = ({ draft, indicator, part, place, fieldOf, onPut, onParts }: Props) => {
  const text = useText('setEditor');
  const field = fieldOf(part.key);
  const { parts } = indicator;
  const title = text('partTitle', { place: place + 1 });
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      <div className={classes.partRow}>
        <TextInput
          {...field('name')}
          label={text('part.name')}
          value={part.name}
          onChange={(event) => onPut({ name: event.currentTarget.value })}
        />
        <ActionIcon
          variant="default"
          size={36}
          disabled={place === 0}
          aria-label={text('part.moveUp', { name: part.name || title })}
          onClick={() => onParts(swapped(parts, place, -1))}
        >
          <IconArrowUp size={18} />
        </ActionIcon>
        <ConfirmlessDelete
          name={part.name || title}
          onRemove={() => onParts(parts.toSpliced(place, 1))}
        />
      </div>
      <Checkbox
        label={text('part.isSame')}
        checked={part.isSame}
        onChange={(event) => onPut({ isSame: event.currentTarget.checked })}
      />
      {!part.isSame && <AskedFields {...{ draft, field }} measured={part} onPut={onPut} />}
    </fieldset>
  );
};
