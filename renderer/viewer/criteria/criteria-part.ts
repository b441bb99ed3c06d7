import { el, setChildren } from '../page/element.ts';
import { announce } from '../page/notice.ts';
import type { Session } from '../page/session.ts';
import { indicatorPage } from '../indicator/indicator-page.ts';
import { criteriaList } from './criteria-list.ts';
import { filterBar } from './filter-bar.ts';
import { isShown } from './indicator-search.ts';
import { summaryTable } from './summary-table.ts';

/** The list on the left, and on the right the open indicator or the whole in one table. */
export const criteriaPart = (session: Session, code: string): HTMLElement => {
  const { text } = session.words;
  const list = el('nav', { class: 'list', 'aria-label': text('list') });
  const sheet = el('div', { class: 'pane' });
  const opened = session.page.data.criteria
    .flatMap(({ indicators }) => indicators)
    .filter((one) => one.code === code)[0];
  const draw = (): void => {
    setChildren(list, [
      el('h2', { class: 'heard' }, [text('list')]),
      ...criteriaList(session, code),
    ]);
    if (!opened) setChildren(sheet, [summaryTable(session)]);
  };
  const onChange = (): void => {
    draw();
    announce(text('found', { count: countShown(session) }));
  };
  draw();
  if (opened) setChildren(sheet, [indicatorPage(session, opened)]);
  return el('div', { class: 'two', 'data-open': opened ? 'yes' : 'no' }, [
    el('div', { class: 'side' }, [filterBar(session, onChange), list]),
    sheet,
  ]);
};

const countShown = (session: Session): number =>
  session.page.data.criteria
    .flatMap(({ indicators }) => indicators)
    .filter((one) => isShown(session, one)).length;
