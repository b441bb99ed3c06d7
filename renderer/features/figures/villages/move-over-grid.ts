import type { KeyboardEvent } from 'react';

/** Enter and the arrows move over the boxes as in a spreadsheet; left and right only at the edge of the text. */
export const moveOverGrid = (event: KeyboardEvent): void => {
  if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const step = stepOf(event, event.target);
  const [row, column] = (event.target.dataset['at'] ?? '').split(':').map(Number);
  if (step === null || row === undefined || column === undefined) return;
  const at = `${row + step.down}:${column + step.across}`;
  const next = event.target
    .closest('table')
    ?.querySelector<HTMLInputElement>(`input[data-at="${at}"]`);
  event.preventDefault();
  if (next) next.focus();
  else if (event.key === 'Enter') event.target.blur();
};

type Step = { readonly down: number; readonly across: number };

const stepOf = ({ key, shiftKey }: KeyboardEvent, input: HTMLInputElement): Step | null => {
  if (key === 'Enter') return { down: shiftKey ? -1 : 1, across: 0 };
  if (key === 'ArrowDown') return { down: 1, across: 0 };
  if (key === 'ArrowUp') return { down: -1, across: 0 };
  const { selectionStart: start, selectionEnd: end, value } = input;
  const isAll = start === 0 && end === value.length;
  if (key === 'ArrowLeft' && (isAll || end === 0)) return { down: 0, across: -1 };
  if (key === 'ArrowRight' && (isAll || start === value.length)) return { down: 0, across: 1 };
  return null;
};
