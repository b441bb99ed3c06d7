import type { IndicatorData } from '#shared/exchange/data/indicator-data.ts';
import { el, type Child } from '../page/element.ts';
import type { Session } from '../page/session.ts';

/** What is asked beside what there is. */
export const requirement = ({ words, page }: Session, indicator: IndicatorData): HTMLElement => {
  const { text } = words;
  const { required, value, reason } = indicator;
  // A verdict that is missed says by how much in its reason already.
  const distance = reason.text.indexOf(indicator.distance) >= 0 ? '' : indicator.distance;
  const responsible =
    page.data.criteria.filter(({ indicators }) => indicators.indexOf(indicator) >= 0)[0]
      ?.responsible ?? '';
  return el('dl', { class: 'asked' }, [
    pair(text('required'), required.text, originText(words, required)),
    pair(text('value'), value === '' ? text('noValue') : value, distance),
    responsible !== '' && pair('', '', text('responsible', { name: responsible })),
  ]);
};

const originText = (
  { text }: Session['words'],
  { origin, act }: IndicatorData['required'],
): string => (origin === 'overlay' ? text('origin.overlay', { act }) : text(`origin.${origin}`));

const pair = (name: string, value: string, hint: string): Child =>
  el('div', {}, [
    name !== '' && el('dt', {}, [name]),
    value !== '' && el('dd', { class: 'big' }, [value]),
    hint !== '' && el('dd', { class: 'hint' }, [hint]),
  ]);
