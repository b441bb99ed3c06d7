import { useEffect, useRef } from 'react';

type Actions = {
  readonly previous: () => void;
  readonly next: () => void;
  readonly nextOpen: () => void;
  readonly agree: () => void;
};

const altKeys: Readonly<Record<string, keyof Actions>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  PageUp: 'previous',
  PageDown: 'next',
  ArrowDown: 'nextOpen',
};

const actionOf = ({ altKey, ctrlKey, key }: KeyboardEvent): keyof Actions | undefined => {
  if (altKey && !ctrlKey) return altKeys[key];
  return ctrlKey && !altKey && key === 'Enter' ? 'agree' : undefined;
};

/** Alt ← → step, Alt ↓ to the next that is open, Ctrl Enter agrees. While a correction is typed none of them acts. */
export const useCompareKeys = (actions: Actions): void => {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.isComposing || isTyping(event.target)) return;
      event.preventDefault();
      latest.current[action]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role=dialog]') !== null;
