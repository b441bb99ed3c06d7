import { el } from '../page/element.ts';
import { hrefOf } from '../page/route.ts';
import type { Session } from '../page/session.ts';
import { verdictBadge } from '../page/verdict-badge.ts';
import { isShown } from './indicator-search.ts';

/** Everything on one sheet: what is asked, what there is, what follows. It is also what is printed. */
export const summaryTable = (session: Session): HTMLElement => {
  const { text } = session.words;
  const rows = session.page.data.criteria.flatMap((criterion) => {
    const shown = criterion.indicators.filter((one) => isShown(session, one));
    if (shown.length === 0) return [];
    const { number, name, counted, total } = criterion;
    return [
      el('tr', { class: 'group' }, [
        el('th', { colspan: 4, scope: 'rowgroup' }, [text('criterion', { number, name })]),
        el('td', {}, [text('counted', { counted, total })]),
      ]),
      ...shown.map((one) =>
        el('tr', {}, [
          el('td', { class: 'code' }, [one.code]),
          el('td', {}, [el('a', { href: hrefOf('criteria', one.code) }, [one.name])]),
          el('td', {}, [one.required.text]),
          el('td', {}, [one.value]),
          el('td', {}, [verdictBadge(session.words, one.verdict, one.weak)]),
        ]),
      ),
    ];
  });
  const columns = ['code', 'name', 'required', 'value', 'verdict'] as const;
  const head = columns.map((column) => el('th', { scope: 'col' }, [text(`column.${column}`)]));
  return el('div', { class: 'sheet', tabindex: 0, role: 'region', 'aria-label': text('summary') }, [
    el('table', { class: 'summary' }, [
      el('caption', {}, [text('summary')]),
      el('thead', {}, [el('tr', {}, head)]),
      el('tbody', {}, rows),
    ]),
  ]);
};
