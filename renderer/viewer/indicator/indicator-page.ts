import type { IndicatorData } from '#shared/exchange/data/indicator-data.ts';
import { findingsAt } from '../findings/findings-at.ts';
import { el, type Child } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { hrefOf } from '../page/route.ts';
import type { Session } from '../page/session.ts';
import { verdictBadge } from '../page/verdict-badge.ts';
import { proofsAt } from '../proofs/proofs-at.ts';
import { calculation } from './calculation.ts';
import { requirement } from './requirement.ts';

/** Everything about one indicator, in the order in which a council asks. */
export const indicatorPage = (session: Session, indicator: IndicatorData): HTMLElement => {
  const { words } = session;
  const { code, name } = indicator;
  return el('article', { class: 'indicator', 'aria-labelledby': 'indicator-name' }, [
    el('a', { class: 'back', href: hrefOf('criteria') }, [icon('back'), words.text('backToList')]),
    el('p', { class: 'over' }, [criterionOf(session, code)]),
    el('h2', { id: 'indicator-name', tabindex: -1 }, [
      el('span', { class: 'code' }, [code]),
      ` ${name}`,
    ]),
    el('p', { class: 'verdict' }, [
      verdictBadge(words, indicator.verdict, indicator.weak),
      el('span', {}, [indicator.reason.text]),
    ]),
    requirement(session, indicator),
    calculation(session, indicator),
    narrative(session, indicator),
    proofsAt(session, code),
    findingsAt(session, { kind: 'indicator', code }),
    neighbours(session, code),
  ]);
};

const criterionOf = ({ words, page }: Session, code: string): string => {
  const criterion = page.data.criteria.filter(({ indicators }) =>
    indicators.some((one) => one.code === code),
  )[0];
  const number = criterion?.number ?? '';
  return words.text('criterion', { number, name: criterion?.name ?? '' });
};

const narrative = ({ words }: Session, { narrative: text, note }: IndicatorData): HTMLElement =>
  el('section', {}, [
    el('h3', {}, [words.text('narrative')]),
    ...(text === ''
      ? [el('p', { class: 'empty' }, [words.text('noNarrative')])]
      : paragraphs(text)),
    note !== '' && el('p', {}, [el('b', {}, [`${words.text('note')}: `]), note]),
  ]);

const paragraphs = (text: string): readonly Child[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => el('p', {}, [line]));

const neighbours = ({ words, page }: Session, code: string): HTMLElement => {
  const codes = page.data.criteria.flatMap(({ indicators }) => indicators.map((one) => one.code));
  const at = codes.indexOf(code);
  const link = (key: 'previous' | 'next', other: string | undefined): Child =>
    other !== undefined &&
    el('a', { href: hrefOf('criteria', other), class: key }, [
      key === 'previous' && icon('back'),
      words.text(key, { code: other }),
      key === 'next' && icon('next'),
    ]);
  return el('nav', { class: 'neighbours', 'aria-label': words.text('nextPrevious') }, [
    link('previous', codes[at - 1]),
    link('next', codes[at + 1]),
  ]);
};
