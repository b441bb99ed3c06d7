import { el, type Child } from './element.ts';

/** A sentence that stands out: green all right, amber to be looked at, red wrong, blue to know. */
export const notice = (
  tone: 'green' | 'amber' | 'red' | 'blue',
  children: readonly Child[],
): HTMLElement => el('div', { class: 'notice', 'data-tone': tone }, children);

const shownMillis = 6000;

/** Says something to those who hear the page, and shows it for those who see it; what offers a way back stays. */
export const announce = (text: string): void => {
  const place = document.getElementById('said');
  if (!place) return;
  place.textContent = text;
  window.setTimeout(() => {
    if (place.textContent === text) place.textContent = '';
  }, shownMillis);
};
