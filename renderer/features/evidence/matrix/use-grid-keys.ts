import { useState, type KeyboardEvent, type MouseEvent } from 'react';

type Options = {
  readonly rows: number;
  readonly columns: number;
  readonly onToggle: (row: number, column: number) => void;
};

type Place = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** One stop of the tab key for a whole grid; arrows go from cell to cell, Home and End along the row. */
export const useGridKeys = ({ rows, columns, onToggle }: Options) => {
  const [wanted, setWanted] = useState<Place>({ row: 0, column: 0 });
  const at = inside(wanted, rows, columns);
  const goTo = (grid: HTMLElement, place: Place) => {
    const next = inside(place, rows, columns);
    setWanted(next);
    grid.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined)
      return;
    const place = placeAfter(event.key, at, columns);
    if (place) {
      event.preventDefault();
      goTo(event.currentTarget, place);
    }
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle(at.row, at.column);
    }
  };
  return {
    grid: { role: 'grid', onKeyDown: press },
    cell: (row: number, column: number) => ({
      'data-cell': `${row}-${column}`,
      role: 'gridcell',
      tabIndex: row === at.row && column === at.column ? 0 : -1,
      onClick: (event: MouseEvent<HTMLElement>) => {
        setWanted({ row, column });
        event.currentTarget.focus();
        onToggle(row, column);
      },
    }),
  };
};

const placeAfter = (key: string, at: Place, columns: number): Place | null => {
  if (key === 'Home') return { ...at, column: 0 };
  if (key === 'End') return { ...at, column: columns - 1 };
  const step = steps[key];
  return step ? { row: at.row + step.row, column: at.column + step.column } : null;
};

const inside = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
