import { Button } from '@mantine/core';
import { useState } from 'react';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Slot, ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { SlotRow } from './SlotRow.tsx';
import { useAnswer } from './use-answer.ts';
import { useTypedSlots } from './use-typed-slots.ts';

/** The numbers an indicator is measured by. */
export const AnswerNumbers = ({ view }: ViewProps) => {
  const { save, fieldError } = useAnswer({ view });
  const typed = useTypedSlots(save);
  const counted = view.slots.find(({ slot }) => slot !== 'denominator');
  return (
    <div className={classes.slots}>
      {view.slots.map((slot) => (
        <SlotRow
          key={slot.slot}
          place={{ dossierId: view.dossierId, code: view.code, part: null }}
          slot={slot}
          value={typed.shown(slot)}
          error={fieldError(slot.slot)}
          onCommit={(text) => void typed.commit(slot.slot, text)}
          onQualifier={slot === counted ? (qualifier) => void save({ qualifier }) : undefined}
        />
      ))}
      {isShareOnly(view.slots) && view.measure === 'percent' && <ShareField view={view} />}
    </div>
  );
};

/** Both numbers of a share are still empty: an office that knows only the share may type that. */
const isShareOnly = (slots: readonly Slot[]): boolean =>
  slots.length > 0 && slots.every(({ value, slot }) => value === null && slot !== 'value');

const ShareField = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.quiet}
        onClick={() => setIsOpen(true)}
      >
        {text('slot.onlyShare')}
      </Button>
    );
  }
  return (
    <div className={classes.slot}>
      <span className={classes.slotLabel} data-alone>
        {text('slot.value')}
      </span>
      <NumberField
        label={text('slot.value')}
        labelHidden
        unit="%"
        value={null}
        error={fieldError('value')}
        onCommit={(value) => void save({ value })}
      />
    </div>
  );
};
