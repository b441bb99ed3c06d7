import type { Figure } from '#shared/figures/figure.ts';
import { decimal, divide, multiply } from '#shared/kernel/decimal.ts';
import { confirmsNone } from './confirms-none.ts';
import {
  listFact,
  missingFact,
  moneyFact,
  numberFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import { figureDong, newestFigure } from './newest-figure.ts';
import type { DossierSource } from './source.ts';

/** Sources of money, in the order papers list them; credit stands apart and never enters a total. */
const fundSources = [
  { id: 'central', name: 'Ngân sách trung ương', group: 'state' },
  { id: 'province', name: 'Ngân sách tỉnh', group: 'state' },
  { id: 'district', name: 'Ngân sách huyện', group: 'state' },
  { id: 'commune', name: 'Ngân sách xã', group: 'state' },
  { id: 'merged', name: 'Vốn lồng ghép', group: 'merged' },
  { id: 'business', name: 'Doanh nghiệp, hợp tác xã', group: 'business' },
  { id: 'people-cash', name: 'Nhân dân đóng góp tiền mặt', group: 'people' },
  { id: 'people-labour', name: 'Nhân dân đóng góp ngày công', group: 'people' },
  { id: 'people-land', name: 'Nhân dân hiến đất', group: 'people' },
  { id: 'credit', name: 'Tín dụng (doanh số cho vay)', group: 'credit' },
] as const;

type FundSource = (typeof fundSources)[number];
type Flows = ReadonlyMap<string, number>;

const concept = (id: string, year: number): string => `funds.${id}.${year}`;
const shape = /^funds\.([a-z-]+)\.(\d{4})$/;

/** Money of the programme by source and year, from figures "funds.<source>.<year>". */
export const fundFacts = (source: DossierSource) => {
  const years = yearsOf(source.figures);
  const flows = flowsOf(source, years);
  const isKnown = flows.size > 0;
  const money = (keep: (one: FundSource) => boolean): Fact => knownTotal(flows, years, keep);
  return {
    'funds.from': isKnown ? textFact(String(years[0])) : missingFact,
    'funds.to': isKnown ? textFact(String(years.at(-1))) : missingFact,
    'funds.total': money(({ group }) => group !== 'credit'),
    'funds.state': money(({ group }) => group === 'state'),
    'funds.merged': money(({ group }) => group === 'merged'),
    'funds.business': money(({ group }) => group === 'business'),
    'funds.people': money(({ group }) => group === 'people'),
    'funds.credit': money(({ group }) => group === 'credit'),
    'funds.none': isKnown ? textFact('') : noFunds(source),
    fundSources: listFact(isKnown ? sourceItems(flows, years) : []),
    fundYears: listFact(isKnown ? years.map((year) => yearItem(flows, year)) : []),
  } satisfies Partial<Record<Field | 'fundSources' | 'fundYears', Fact>>;
};

const yearsOf = (figures: readonly Figure[]): readonly number[] => {
  const years = figures.flatMap(({ concept: name }) => {
    const match = shape.exec(name);
    return match && fundSources.some(({ id }) => id === match[1]) ? [Number(match[2])] : [];
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
};

const flowsOf = (source: DossierSource, years: readonly number[]): Flows => {
  const entries = years.flatMap((year) =>
    fundSources.flatMap(({ id }) => {
      const figure = newestFigure(source, concept(id, year));
      const dong = figure && figureDong(figure);
      return dong === null ? [] : [[concept(id, year), dong] as const];
    }),
  );
  return new Map(entries);
};

const total = (
  flows: Flows,
  years: readonly number[],
  keep: (one: FundSource) => boolean,
): number =>
  fundSources
    .filter(keep)
    .flatMap(({ id }) => years.map((year) => flows.get(concept(id, year)) ?? 0))
    .reduce((sum, dong) => sum + dong, 0);

/** Money nobody entered is not 0 đồng: of a source without any figure the sum is a gap. */
const knownTotal = (
  flows: Flows,
  years: readonly number[],
  keep: (one: FundSource) => boolean,
): Fact => {
  const isEntered = fundSources
    .filter(keep)
    .some(({ id }) => years.some((year) => flows.has(concept(id, year))));
  return isEntered ? moneyFact(total(flows, years, keep)) : missingFact;
};

const noFunds = (source: DossierSource): Fact =>
  confirmsNone(source, 'P02', 'noFunds')
    ? wordsFact('Không có nguồn lực thực hiện', 'none')
    : missingFact;

const sourceTotal = (flows: Flows, years: readonly number[], { id, name }: FundSource): Fact => {
  const known = knownTotal(flows, years, (one) => one.id === id);
  if (known.kind !== 'missing') return known;
  const [year] = years;
  return years.length === 1 && year !== undefined
    ? { kind: 'missing', field: `funds.${id}.${year}`, label: `${name} năm ${year}` }
    : { kind: 'missing', field: `funds.${id}`, label: name };
};

const withoutCredit = ({ group }: FundSource): boolean => group !== 'credit';

const sourceItems = (
  flows: Flows,
  years: readonly number[],
): readonly Record<ItemFields<'fundSources'>, Fact>[] => {
  const whole = total(flows, years, withoutCredit);
  return fundSources.filter(withoutCredit).map((one, index) => {
    const done = total(flows, years, ({ id }) => id === one.id);
    return {
      number: textFact(String(index + 1)),
      source: textFact(one.name),
      done: sourceTotal(flows, years, one),
      share: share(done, whole),
    };
  });
};

const share = (done: number, whole: number): Fact =>
  whole === 0
    ? textFact('')
    : numberFact(divide(multiply(decimal(done), decimal(100)), decimal(whole), 2));

const yearItem = (flows: Flows, year: number): Record<ItemFields<'fundYears'>, Fact> => ({
  year: textFact(String(year)),
  total: knownTotal(flows, [year], withoutCredit),
  credit: knownTotal(flows, [year], ({ group }) => group === 'credit'),
  sources: listFact(
    fundSources
      .filter(withoutCredit)
      .map((one, index): Record<ItemFields<'fundYears.sources'>, Fact> => ({
        number: textFact(String(index + 1)),
        source: textFact(one.name),
        done: sourceTotal(flows, [year], one),
      })),
  ),
});
