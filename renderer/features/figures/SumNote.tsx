import { IconAlertTriangle, IconSum } from '@tabler/icons-react';
import { compare, decimalSchema, subtract } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { Text } from '#shared/messages/speak.ts';
import { useText } from '../../ui/use-text.ts';
import type { NamedFigure } from './figure-groups.ts';
import classes from './FiguresPage.module.css';

/** Under a value: what the villages say, and a warning where they say something else. */
export const SumNote = ({ row }: { readonly row: NamedFigure }) => {
  const text = useText('figures');
  const note = noteOf(row, text);
  if (note === null) return null;
  const Sign = note.warns ? IconAlertTriangle : IconSum;
  return (
    <span className={classes.note} data-warns={note.warns || undefined}>
      <Sign size={14} aria-hidden />
      {note.words}
    </span>
  );
};

type Note = { readonly words: string; readonly warns: boolean };

const noteOf = (
  { origin, rollUp, formerUnits, value }: NamedFigure,
  text: Text<'figures'>,
): Note | null => {
  if (origin === 'predecessors' && formerUnits !== null) {
    const { counted, expected } = formerUnits;
    return { words: text('sumOfFormer', { counted, expected }), warns: counted !== expected };
  }
  if (origin === 'share') return { words: text('shareOf'), warns: false };
  if (rollUp === null) return null;
  const { counted, expected, total } = rollUp;
  const isWhole = counted === expected;
  if (origin === 'villages') {
    const words = text(isWhole ? 'sumOf' : 'sumLacks', { counted, expected });
    return { words, warns: !isWhole };
  }
  const shown = formatDecimal(total);
  if (!isWhole)
    return { words: text('sumPart', { counted, expected, total: shown }), warns: false };
  const typed = decimalSchema.safeParse(value);
  if (!typed.success || compare(typed.data, total) === 0) return null;
  const difference = formatDecimal(subtract(typed.data, total));
  return { words: text('sumDiffers', { total: shown, difference }), warns: true };
};
