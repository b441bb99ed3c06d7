import { useEffect, useRef } from 'react';
import type { SetEditor } from './use-set-editor.ts';

type Action = (editor: SetEditor, save: () => void) => void;

const withControl: Readonly<Record<string, Action>> = {
  s: (_editor, save) => save(),
  Enter: (editor) => editor.addIndicator(),
};
const withAlt: Readonly<Record<string, Action>> = {
  PageUp: (editor) => editor.step(-1),
  PageDown: (editor) => editor.step(1),
};
const withAltShift: Readonly<Record<string, Action>> = {
  ArrowUp: (editor) => editor.move(-1),
  ArrowDown: (editor) => editor.move(1),
};

const actionOf = ({ altKey, ctrlKey, shiftKey, key }: KeyboardEvent): Action | undefined => {
  if (ctrlKey && !altKey && !shiftKey) return withControl[key];
  if (!altKey || ctrlKey) return undefined;
  return shiftKey ? withAltShift[key] : withAlt[key];
};

/** Keys that type nothing, so they work from within every field. */
export const useEditorKeys = (editor: SetEditor, save: () => void): void => {
  const latest = useRef({ editor, save });
  useEffect(() => {
    latest.current = { editor, save };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.isComposing) return;
      event.preventDefault();
      action(latest.current.editor, latest.current.save);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
