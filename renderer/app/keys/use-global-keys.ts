import { useEffect, useRef } from 'react';

type Handlers = {
  readonly onPalette: () => void;
  readonly onHelp: () => void;
  readonly onUndo: () => void;
};

/** Ctrl K everywhere; `?` and Ctrl Z outside of text, where they belong to the letters being typed. */
export const useGlobalKeys = (handlers: Handlers): void => {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};

const actionOf = (event: KeyboardEvent): keyof Handlers | null => {
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  const letter = event.key.toLowerCase();
  if (isControl && letter === 'k') return 'onPalette';
  if (isTyping(event.target) || event.isComposing) return null;
  if (isControl && !event.shiftKey && letter === 'z') return 'onUndo';
  return event.key === '?' && !isControl ? 'onHelp' : null;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
