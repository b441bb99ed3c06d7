import { memo, useEffect, useRef, type ClipboardEvent } from 'react';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Box } from './grid-places.ts';
import { moveOverGrid } from './move-over-grid.ts';
import classes from './VillageGrid.module.css';

type Props = {
  readonly box: Box;
  readonly row: number;
  readonly column: number;
  readonly problem: string | undefined;
  readonly onType: (box: Box, text: string) => void;
  readonly onPaste: (event: ClipboardEvent, at: { row: number; column: number }) => void;
};

/**
 * One box. It keeps its own text while it has the focus, so that an echo of what was saved never writes over what
 * is being typed (Unikey composes by erasing and typing again).
 */
export const GridBox = memo(({ box, row, column, problem, onType, onPaste }: Props) => {
  const text = useText('figures');
  const input = useRef<HTMLInputElement>(null);
  const shown = shownValue(box.value);
  useEffect(() => {
    const field = input.current;
    if (field && (document.activeElement !== field || field.value === '')) field.value = shown;
  }, [shown]);
  return (
    <input
      ref={input}
      className={classes.box}
      defaultValue={shown}
      inputMode="decimal"
      autoComplete="off"
      data-at={`${row}:${column}`}
      aria-label={text('sheets.cell', { concept: box.name, village: box.village })}
      aria-invalid={problem !== undefined || undefined}
      title={problem}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value.trim() !== shown) onType(box, currentTarget.value.trim());
      }}
      onKeyDown={moveOverGrid}
      onPaste={(event) => onPaste(event, { row, column })}
    />
  );
});

const shownValue = (value: string | null): string => {
  const plain = decimalSchema.safeParse(value);
  return plain.success ? formatDecimal(plain.data) : (value ?? '');
};
