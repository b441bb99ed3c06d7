import { el } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { writeFindings, type Session } from '../page/session.ts';
import { field, type Field } from './field.ts';

/** A field for one thing about the reviewer, kept as it is typed. */
export const reviewerField = (session: Session, key: 'name' | 'body'): Field<HTMLInputElement> => {
  const control = el('input', { type: 'text', maxlength: 200, autocomplete: 'off' });
  control.value = session.reviewer[key];
  control.addEventListener('input', () => {
    session.reviewer = { ...session.reviewer, [key]: control.value };
    writeFindings(session, session.findings);
  });
  return field(session.words.findings(key), control);
};

/** A button that looks like the others, over the field that asks for a file. */
export const openButton = (session: Session, onFile: (file: File) => void): HTMLElement => {
  const input = el('input', {
    type: 'file',
    accept: '.json,application/json',
    class: 'heard',
    onchange: () => {
      const file = input.files ? input.files[0] : undefined;
      if (file) onFile(file);
      input.value = '';
    },
  });
  return el('label', { class: 'plain button' }, [
    icon('file', 16),
    session.words.findings('openFile'),
    input,
  ]);
};
