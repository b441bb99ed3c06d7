import { Button } from '@mantine/core';
import { useId } from 'react';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { dayText } from '../../../ui/day-text.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Slot } from '../walk-types.ts';
import classes from './Answer.module.css';
import { QualifierSelect } from './QualifierSelect.tsx';
import { useSlotLabel } from './use-slot-label.ts';
import { VillageSum } from './VillageSum.tsx';

type Props = {
  readonly slot: Slot;
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onCommit: (text: string | null) => void;
  /** Only the number that is counted takes a word in front. */
  readonly onQualifier?: ((qualifier: Slot['qualifier']) => void) | undefined;
};

/** One number of the answer: what is counted, the word in front, the number with its unit, where else it stands. */
export const SlotRow = ({ slot, value, error, onCommit, onQualifier }: Props) => {
  const id = useId();
  const label = useSlotLabel(slot);
  return (
    <div className={classes.slot}>
      <label className={classes.slotLabel} htmlFor={id} data-alone={!onQualifier || undefined}>
        {label}
        <SharedWith codes={slot.sharedWith} />
      </label>
      {onQualifier && (
        <QualifierSelect
          value={slot.qualifier}
          disabled={slot.value === null}
          onChange={onQualifier}
        />
      )}
      <NumberField
        id={id}
        label={label}
        labelHidden
        unit={slot.unitOf}
        value={value}
        error={error}
        onCommit={onCommit}
      />
      <VillageSum sum={slot.villages} />
      <Offer slot={slot} value={value} onTake={onCommit} />
    </div>
  );
};

const SharedWith = ({ codes }: { readonly codes: readonly string[] }) => {
  const text = useText('walk');
  if (codes.length === 0) return null;
  return (
    <span className={classes.hint}>{text('slot.sharedWith', { codes: codes.join(', ') })}</span>
  );
};

type OfferProps = {
  readonly slot: Slot;
  readonly value: string | null;
  readonly onTake: (text: string) => void;
};

/** What the ledger already knows is offered, never taken by itself. */
const Offer = ({ slot, value, onTake }: OfferProps) => {
  const text = useText('walk');
  const offered = decimalSchema.safeParse(slot.offered ?? '');
  if (value !== null || !offered.success) return null;
  const number = formatDecimal(offered.data);
  return (
    <div className={classes.offer}>
      <span>
        {text('slot.offered', { number, unit: slot.unitOf, day: dayText(slot.asOf) })}
        {slot.source !== '' && ` (${slot.source})`}
      </span>
      <Button variant="default" size="xs" onClick={() => onTake(number)}>
        {text('slot.take', { number })}
      </Button>
    </div>
  );
};
