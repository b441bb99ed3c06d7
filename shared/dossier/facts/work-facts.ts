import { debtOf, type Work } from '#shared/finance/work.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { confirmsNone } from './confirms-none.ts';
import {
  countFact,
  listFact,
  missingFact,
  moneyFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import type { DossierSource } from './source.ts';

/** Sums of the works, and a row for each (P02 annex, P06). */
export const workFacts = (source: Pick<DossierSource, 'works' | 'texts'>) => {
  const { works } = source;
  const isAnswered = works.length > 0 || confirmsNone(source, 'P06', 'noWorks');
  const sum = (value: (work: Work) => number): number =>
    works.reduce((total, work) => total + value(work), 0);
  const inDebt = works.filter((work) => debtOf(work) > 0);
  // Nothing entered is not "none": until works are entered, or the commune says there are none, every sum is a gap.
  const known = (fact: Fact): Fact => (isAnswered ? fact : missingFact);
  return {
    'works.total': known(countFact(works.length)),
    'works.finished': known(countFact(works.filter((work) => work.finished).length)),
    'works.settled': known(countFact(works.filter((work) => work.finished && work.settled).length)),
    'works.invested': known(moneyFact(sum((work) => work.totalDong))),
    'works.accepted': known(moneyFact(sum((work) => work.acceptedDong))),
    'works.allotted': known(moneyFact(sum((work) => work.allottedDong))),
    'works.paid': known(moneyFact(sum((work) => work.paidDong))),
    'works.debt': known(moneyFact(sum(debtOf))),
    'works.debtCount': known(countFact(inDebt.length)),
    'works.none':
      works.length === 0 ? known(wordsFact('Không có công trình', 'none')) : textFact(''),
    works: listFact(
      works
        .toSorted((a, b) => compareText(a.code, b.code) || compareText(a.name, b.name))
        .map(workItem),
    ),
  } satisfies Partial<Record<Field | 'works', Fact>>;
};

const workItem = (work: Work, index: number): Record<ItemFields<'works'>, Fact> => ({
  number: textFact(String(index + 1)),
  code: textFact(work.code),
  name: textFact(work.name),
  act: textFact(work.approval),
  total: moneyFact(work.totalDong),
  accepted: moneyFact(work.acceptedDong),
  allotted: moneyFact(work.allottedDong),
  paid: moneyFact(work.paidDong),
  debt: moneyFact(debtOf(work)),
  state: textFact(progressText(work)),
  settled: wordsFact(settlement(work), `${work.finished} ${work.settled}`),
  indicators: textFact(work.indicators),
  note: textFact(work.note),
});

/** The words of the office, or the percent it measured. */
const progressText = ({ progress, progressPercent: percent }: Work): string => {
  if (progress.trim() !== '' || percent === null) return progress;
  return percent === 100 ? 'Hoàn thành' : `Thi công ${percent}%`;
};

const settlement = (work: Work): string => {
  if (work.settled) return 'đã quyết toán';
  return work.finished ? 'chờ quyết toán' : 'chưa';
};
