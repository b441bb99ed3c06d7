import { useEffect, useRef } from 'react';

type Actions = {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onNextOpen: () => void;
  readonly onProof: () => void;
};

/**
 * Alt ← and → step, Alt Page Up and Page Down too (a browser may keep the arrows for its own back and forward),
 * Alt ↓ goes to what is still open, Ctrl E to the proofs: while typing too.
 */
export const useWalkKeys = (actions: Actions): void => {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.isComposing || isInDialog(event.target)) return;
      event.preventDefault();
      leaveField();
      latest.current[action]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};

const altKeys: Readonly<Record<string, keyof Actions>> = {
  ArrowLeft: 'onPrevious',
  ArrowRight: 'onNext',
  PageUp: 'onPrevious',
  PageDown: 'onNext',
  ArrowDown: 'onNextOpen',
};

const actionOf = (event: KeyboardEvent): keyof Actions | undefined => {
  const { altKey, ctrlKey, metaKey, shiftKey, key } = event;
  if (shiftKey) return undefined;
  if (altKey && !ctrlKey && !metaKey) return altKeys[key];
  return ctrlKey && !altKey && key.toLowerCase() === 'e' ? 'onProof' : undefined;
};

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog]') !== null;

/** A field saves when it is left; a page that goes away would take the typed text along. */
const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
