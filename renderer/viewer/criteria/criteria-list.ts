import type { CriterionData, IndicatorData } from '#shared/exchange/data/indicator-data.ts';
import { el, type Child } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { hrefOf } from '../page/route.ts';
import type { Session } from '../page/session.ts';
import { verdictSign } from '../page/verdict-badge.ts';
import { hasFinding, isShown } from './indicator-search.ts';

/** Criteria with their indicators, those that are looked for; each leads to its page. */
export const criteriaList = (session: Session, open: string): readonly Child[] => {
  const shown = session.page.data.criteria.flatMap((criterion) => {
    const indicators = criterion.indicators.filter((one) => isShown(session, one));
    return indicators.length === 0 ? [] : [group(session, { criterion, indicators, open })];
  });
  return shown.length > 0
    ? shown
    : [el('p', { class: 'empty' }, [session.words.text('nothingFound')])];
};

type Group = {
  readonly criterion: CriterionData;
  readonly indicators: readonly IndicatorData[];
  readonly open: string;
};

const group = (session: Session, { criterion, indicators, open }: Group): HTMLElement =>
  el('section', { class: 'criterion' }, [
    el('h3', {}, [
      verdictSign(session.words, criterion.verdict),
      el('span', {}, [
        session.words.text('criterion', { number: criterion.number, name: criterion.name }),
      ]),
      el('span', { class: 'count' }, [`${criterion.counted}/${criterion.total}`]),
    ]),
    el(
      'ul',
      {},
      indicators.map((one) => el('li', {}, [line(session, one, open)])),
    ),
  ]);

const line = (session: Session, { code, name, verdict }: IndicatorData, open: string) =>
  el(
    'a',
    {
      href: hrefOf('criteria', code),
      class: 'indicator-line',
      'aria-current': code === open ? 'page' : null,
    },
    [
      verdictSign(session.words, verdict),
      el('span', { class: 'code' }, [code]),
      el('span', { class: 'name' }, [name]),
      hasFinding(session, code) && icon('comment', 16),
    ],
  );
