import { flushSync } from 'react-dom';

/** Opens a part of the page and, once it is drawn, puts the cursor into a field of it. */
export const showAndFocus = (show: () => void, fieldId: string): void => {
  flushSync(show);
  document.getElementById(fieldId)?.focus();
};
