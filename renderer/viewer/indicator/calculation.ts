import type { IndicatorData } from '#shared/exchange/data/indicator-data.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { el } from '../page/element.ts';
import { notice } from '../page/notice.ts';
import type { Session } from '../page/session.ts';
import { verdictBadge } from '../page/verdict-badge.ts';
import { dayText } from '../words/day.ts';

/** Figures with their sources, the steps, the parts, and the verdict worked out again here. */
export const calculation = (session: Session, indicator: IndicatorData): HTMLElement => {
  const { text } = session.words;
  const { figures, trail, parts } = indicator;
  return el('section', {}, [
    el('h3', {}, [text('calculation')]),
    figures.length > 0 && figureTable(session, indicator),
    trail.length > 0 &&
      el(
        'ol',
        { class: 'trail' },
        trail.map(({ step, formula, part }) =>
          el('li', {}, [
            el('span', { class: 'step' }, [
              text(`trail.${step}`) + (part === null ? '' : ` (${part})`),
            ]),
            el('span', {}, [formula]),
          ]),
        ),
      ),
    parts.length > 0 && partTable(session, indicator),
    again(session, indicator),
  ]);
};

type Figure = IndicatorData['figures'][number];

const figureTable = ({ words: { text } }: Session, { figures, parts }: IndicatorData) => {
  const nameOf = ({ part, slot, label }: Figure): string => {
    const own = label === '' ? text(`slot.${slot}`) : label;
    const name = parts.filter(({ id }) => id === part)[0]?.name;
    return name === undefined ? own : `${own} (${name})`;
  };
  const columns = ['figure', 'number', 'source'] as const;
  return el('table', { class: 'figures' }, [
    el('thead', {}, [
      el(
        'tr',
        {},
        columns.map((key) => el('th', { scope: 'col' }, [text(`column.${key}`)])),
      ),
    ]),
    el(
      'tbody',
      {},
      figures.map((figure) =>
        el('tr', {}, [
          el('th', { scope: 'row' }, [nameOf(figure)]),
          el('td', { class: 'amount' }, [amountOf(figure)]),
          el('td', {}, [
            [figure.source, text('asOfShort', { day: dayText(figure.asOf) })]
              .filter((one) => one !== '')
              .join(', '),
          ]),
        ]),
      ),
    ),
  ]);
};

const amountOf = ({ value, unit, qualifier }: Figure): string => {
  const number = /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value as Decimal) : value;
  return [qualifier ?? '', number, unit].filter((one) => one !== '').join(' ');
};

const partTable = ({ words }: Session, { parts }: IndicatorData): HTMLElement => {
  const { text } = words;
  const columns = ['part', 'required', 'value', 'verdict'] as const;
  return el('table', { class: 'parts' }, [
    el('thead', {}, [
      el(
        'tr',
        {},
        columns.map((key) => el('th', { scope: 'col' }, [text(`column.${key}`)])),
      ),
    ]),
    el(
      'tbody',
      {},
      parts.map(({ name, required, value, verdict }) =>
        el('tr', {}, [
          el('th', { scope: 'row' }, [name]),
          el('td', {}, [required]),
          el('td', {}, [value]),
          el('td', {}, [verdictBadge(words, verdict)]),
        ]),
      ),
    ),
  ]);
};

/** Nobody has to believe the office: the same rules, the same numbers, here. */
const again = ({ words, rejudged }: Session, { code, verdict }: IndicatorData): HTMLElement => {
  const { text } = words;
  const found = rejudged.evaluations.get(code)?.verdict;
  if (found === undefined) return notice('red', [text('again.unknown')]);
  const named = text(`verdict.${found}`);
  if (found === verdict) return notice('green', [text('again.same', { verdict: named })]);
  const stated = text(`verdict.${verdict}`);
  return notice('red', [text('again.differs', { found: named, stated })]);
};
