import { formatCount } from '#shared/kernel/number-text.ts';
import { printShare } from '#shared/assessments/score-sentence.ts';
import { dayText } from '../words/day.ts';
import { el, type Child } from './element.ts';
import type { Session } from './session.ts';

/** The numbers that decide, and whether they follow from what is in the package. */
export const totals = (session: Session): HTMLElement => {
  const { words, page, differences } = session;
  const { text } = words;
  const { criteria, indicators } = page.data.totals;
  const { conditions } = page.data;
  const met = conditions.filter(({ verdict }) => verdict === 'met' || verdict === 'not-applicable');
  const isSame = differences.length === 0;
  return el('dl', { class: 'totals' }, [
    stat(text('totals.criteria'), share(criteria.met, criteria.total, criteria.percent), [
      changeText(session),
    ]),
    stat(
      text('totals.indicators'),
      share(indicators.counted, indicators.total, indicators.percent),
      [
        indicators.notApplicable > 0 &&
          text('totals.notApplicable', { count: formatCount(indicators.notApplicable) }),
      ],
    ),
    conditions.length > 0 &&
      stat(text('totals.conditions'), `${met.length}/${conditions.length}`, []),
    el('div', { class: 'stat', 'data-tone': isSame ? 'green' : 'red' }, [
      el('dt', {}, [text('totals.again')]),
      el('dd', { class: 'words' }, [
        isSame
          ? text('totals.same', { count: session.rejudged.evaluations.size })
          : text('totals.differs', { count: differences.length }),
      ]),
      el('dd', { class: 'hint' }, [text('totals.againHint')]),
    ]),
  ]);
};

/** The same in one line. */
export const totalsLine = ({ words: { text }, page, differences }: Session): HTMLElement => {
  const { criteria, indicators } = page.data.totals;
  return el('p', { class: 'totals-line' }, [
    [
      `${text('totals.criteria')} ${share(criteria.met, criteria.total, criteria.percent)}`,
      `${text('totals.indicators')} ${share(indicators.counted, indicators.total, indicators.percent)}`,
    ].join(' · '),
    differences.length > 0 &&
      el('b', { class: 'wrong' }, [
        ` · ${text('totals.again')}: ${text('totals.differs', { count: differences.length })}`,
      ]),
  ]);
};

const share = (part: number, whole: number, percent: string): string =>
  `${part}/${whole} (${printShare(percent)})`;

const stat = (name: string, value: string, hints: readonly Child[]): HTMLElement =>
  el('div', { class: 'stat' }, [
    el('dt', {}, [name]),
    el('dd', { class: 'number' }, [value]),
    ...hints.map((hint) => (hint ? el('dd', { class: 'hint' }, [hint]) : null)),
  ]);

const changeText = ({ words, page }: Session): string | null => {
  const { change } = page.data.totals;
  if (change === null) return null;
  const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));
  return words.text('totals.change', {
    day: dayText(change.since),
    criteria: signed(change.criteria),
    indicators: signed(change.indicators),
  });
};
