import { useEffect, useRef } from 'react';
import type { Rows } from './use-annex.ts';

type Action = (rows: Rows) => void;

const withControl: Readonly<Record<string, Action>> = { Enter: (rows) => rows.settle('taken') };
const withAlt: Readonly<Record<string, Action>> = {
  PageUp: (rows) => rows.step(-1),
  PageDown: (rows) => rows.step(1),
  Delete: (rows) => rows.settle('left'),
};

/** Keys that type nothing, so they work from within every field. */
export const useAnnexKeys = (rows: Rows): void => {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, shiftKey, key, isComposing } = event;
      if (shiftKey || isComposing || altKey === ctrlKey) return;
      const action = ctrlKey ? withControl[key] : withAlt[key];
      if (!action) return;
      event.preventDefault();
      action(latest.current);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
