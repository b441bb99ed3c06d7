import { useEffect, useRef } from 'react';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import type { NamedFigure } from './figure-groups.ts';

type Options = {
  readonly rows: readonly NamedFigure[];
  readonly editing: string | null;
  readonly setEditing: (figureId: string | null) => void;
};

/** Arrows go from row to row, Enter edits and then goes on to the next one, Esc stops; Tab goes through the fields. */
export const useLedgerKeys = ({ rows, editing, setEditing }: Options): void => {
  const left = useRef<string | null>(null);
  useFirstRow(editing);
  useEffect(() => {
    if (editing === null && left.current !== null) focusRow(left.current);
    left.current = editing;
  }, [editing]);
  const neighbour = (figureId: string, step: 1 | -1): string | undefined =>
    rows[rows.findIndex(({ id }) => id === figureId) + step]?.id;

  const whileEditing = (event: KeyboardEvent, figureId: string): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'Escape') return setEditing(null);
    const isList = event.target.getAttribute('aria-haspopup') !== null;
    if (event.key !== 'Enter' || isList || !isReadable(event.target)) return;
    setEditing(neighbour(figureId, 1) ?? null);
  };

  const atRest = (event: KeyboardEvent, figureId: string): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const next = step === null ? undefined : neighbour(figureId, step);
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isHere = event.target instanceof Element && event.target.closest('[data-ledger]');
    if (event.isComposing || !isHere) return;
    if (editing !== null && event.target instanceof HTMLInputElement)
      return whileEditing(event, editing);
    const figureId =
      event.target instanceof HTMLElement ? event.target.dataset['figure'] : undefined;
    if (figureId !== undefined) atRest(event, figureId);
  };
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
};

/** A page that opens at a row gets the focus itself first; the row's field takes it from there. */
const useFirstRow = (editing: string | null): void => {
  const first = useRef(editing);
  useEffect(() => {
    if (first.current === null) return;
    const timer = setTimeout(() => {
      const field = document.querySelector<HTMLElement>('[data-ledger] [data-chosen] input');
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    });
    return () => clearTimeout(timer);
  }, []);
};

/** A number that nobody can read stays in its field with the reason; going on would lose it. */
const isReadable = ({ inputMode, value }: HTMLInputElement): boolean =>
  inputMode !== 'decimal' || readVietnameseNumber(value).kind === 'number';

const focusRow = (figureId: string): void =>
  document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figureId)}"]`)?.focus();
