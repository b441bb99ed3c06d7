import { verdicts } from '#shared/criteria/verdict.ts';
import { el, setChildren } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import type { Filter, Session } from '../page/session.ts';
import { passes } from './indicator-search.ts';

/** Search and filter above a list; `onChange` draws only what they change, so that typing goes on. */
export const filterBar = (session: Session, onChange: () => void): HTMLElement => {
  const { text } = session.words;
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': text('filter') });
  const draw = (): void => setChildren(chips, filtersOf(session).map(chip));
  const chip = (filter: Filter): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(session.filter === filter),
        onclick: () => {
          session.filter = filter;
          draw();
          onChange();
        },
      },
      [
        isVerdict(filter) && icon(filter, 16),
        `${isVerdict(filter) ? text(`verdict.${filter}`) : text(`filter.${filter}`)} `,
        el('b', {}, [String(countOf(session, filter))]),
      ],
    );
  draw();
  return el('div', { class: 'filter' }, [searchField(session, onChange), chips]);
};

/** Findings and differences have a filter once there are any. */
const filtersOf = (session: Session): readonly Filter[] => {
  const all: readonly Filter[] = ['all', ...verdicts, 'commented', 'differs'];
  return all.filter(
    (filter) => filter === 'all' || filter === session.filter || countOf(session, filter) > 0,
  );
};

const isVerdict = (filter: Filter): filter is (typeof verdicts)[number] =>
  verdicts.some((verdict) => verdict === filter);

const countOf = (session: Session, filter: Filter): number =>
  session.page.data.criteria
    .map(({ indicators }) => indicators.filter((one) => passes(session, one, filter)).length)
    .reduce((sum, count) => sum + count, 0);

/** Shared by the lists: what was searched in one is searched in the next. */
export const searchField = (session: Session, onChange: () => void): HTMLElement => {
  const { text } = session.words;
  const field = el('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    value: session.query,
    placeholder: text('searchHint'),
    oninput: () => {
      session.query = field.value;
      onChange();
    },
  });
  return el('div', { class: 'field' }, [el('label', { for: 'search' }, [text('search')]), field]);
};
