import { el, setAttribute } from '../page/element.ts';
import { newId } from './new-id.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export type Field<C extends Control> = {
  readonly place: HTMLElement;
  readonly control: C;
  readonly faultPlace: HTMLElement;
};

/** A control under its label, with a hint and room for what is wrong. */
export const field = <C extends Control>(name: string, control: C, hint = ''): Field<C> => {
  const id = newId();
  control.id = id;
  const faultPlace = el('span', { class: 'fault', id: `${id}-fault` });
  setAttribute(control, 'aria-describedby', `${id}-fault${hint === '' ? '' : ` ${id}-hint`}`);
  const place = el('div', { class: 'field' }, [
    el('label', { for: id }, [name]),
    control,
    hint !== '' && el('span', { class: 'hint', id: `${id}-hint` }, [hint]),
    faultPlace,
  ]);
  return { place, control, faultPlace };
};

/** Says what is wrong in the field and leads there; an empty text takes it back. */
export const fault = <C extends Control>({ control, faultPlace }: Field<C>, text: string): void => {
  faultPlace.textContent = text;
  setAttribute(control, 'aria-invalid', text === '' ? null : 'true');
  if (text !== '') control.focus();
};

export const select = (
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
): HTMLSelectElement => {
  const control = el(
    'select',
    {},
    options.map(([value, name]) => el('option', { value }, [name])),
  );
  control.value = chosen;
  return control;
};
