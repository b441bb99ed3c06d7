import { Button } from '@mantine/core';
import { useId } from 'react';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { HistoryButton } from '../../../app/history/HistoryButton.tsx';
import { dayText } from '../../../ui/day-text.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { AnswerPlace, Slot } from '../walk-types.ts';
import classes from './Answer.module.css';
import { QualifierSelect } from './QualifierSelect.tsx';
import { useSlotLabel } from './use-slot-label.ts';
import { VillageSum } from './VillageSum.tsx';

type Props = {
  readonly place: AnswerPlace;
  readonly slot: Slot;
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onCommit: (text: string | null) => void;
  /** Only the number that is counted takes a word in front. */
  readonly onQualifier?: ((qualifier: Slot['qualifier']) => void) | undefined;
};

/** One number of the answer: what is counted, the word in front, the number with its unit, where else it stands. */
export const SlotRow = ({ place, slot, value, error, onCommit, onQualifier }: Props) => {
  const id = useId();
  const label = useSlotLabel(slot);
  return (
    <div className={classes.slot}>
      <div className={classes.slotLabel} data-alone={!onQualifier || undefined}>
        <label htmlFor={id}>{label}</label>
        {slot.figureId !== null && <SlotHistory place={place} slot={slot} name={label} />}
        <SharedWith codes={slot.sharedWith} />
      </div>
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

type HistoryProps = Pick<Props, 'place' | 'slot'> & { readonly name: string };

const SlotHistory = ({ place: { part, ...answer }, slot: { slot }, name }: HistoryProps) => (
  <HistoryButton
    about={{ kind: 'answer', ...answer }}
    field={{ field: slot, part }}
    labelOf={(one) => (one.field === slot && one.part === part ? name : undefined)}
    name={name}
  />
);

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
