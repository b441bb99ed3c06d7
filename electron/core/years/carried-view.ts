import { reasonText } from '#shared/assessments/reason-text.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import type { CarriedItem } from '#shared/years/carried-item.ts';
import { conditionPosition } from '#shared/years/plan-carried.ts';
import { printedNarrative, selectCitedProofs } from '../assessments/own-narrative.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { clashesOf } from './carried-figures.ts';
import {
  isAnswered,
  isWaiting,
  newLinks,
  newNarrative,
  readTwoYears,
  type TwoYears,
} from './carried-item-facts.ts';
import { selectCarriedItems } from './years.queries.ts';

type View = Output<'years.carried'>;
type ItemView = View['items'][number];

/** In the order of the set, then what stands beside it. */
export const carried = (
  context: QueryContext,
  { dossierId, target }: Input<'years.carried'>,
): View => {
  const years = readTwoYears(context.db, dossierId);
  if (years === null) return { from: null, waiting: 0, items: [] };
  const items = selectCarriedItems(context.db, dossierId);
  const shown = { context, years, cites: selectCitedProofs(context, years.past) };
  const { id, year, asOf } = years.past.dossier;
  return {
    from: { dossierId: id, year, asOf },
    waiting: items.filter((item) => isWaiting(years, item)).length,
    items: items
      .filter((item) => target === undefined || item.target === target)
      .filter((item) => item.state !== 'waiting' || isWaiting(years, item))
      .map((item) => itemView(shown, item))
      .toSorted((a, b) => placeOf(years, a) - placeOf(years, b)),
  };
};

const placeOf = ({ now }: TwoYears, { target }: ItemView): number => {
  const place = [...now.evaluations.keys()].indexOf(target);
  return place < 0 ? 1000 + (conditionPosition(target) ?? 100) : place;
};

type Shown = {
  readonly context: QueryContext;
  readonly years: TwoYears;
  /** Proofs that last year's texts may cite. */
  readonly cites: ReturnType<typeof selectCitedProofs>;
};

const itemView = (shown: Shown, item: CarriedItem): ItemView => {
  const { context, years } = shown;
  const { target, state } = item;
  const answeredAnew = isAnswered(years.now, target);
  return {
    target,
    state,
    ...nameOf(years, target),
    ...saidBefore(years, item),
    narrative: narrativeOf(shown, item),
    proofs: proofsOf(years, item),
    answeredAnew,
    clashes: answeredAnew ? [] : clashesOf(context, years, item.fromTarget),
  };
};

const nameOf = (
  { now }: TwoYears,
  target: string,
): Pick<ItemView, 'kind' | 'criterion' | 'name'> => {
  for (const { number, name, indicators } of now.set.criteria) {
    const found = indicators.find(({ code }) => code === target);
    if (found) return { kind: 'indicator', criterion: { number, name }, name: found.name };
  }
  if (target === 'direction') return { kind: 'direction', criterion: null, name: '' };
  const position = conditionPosition(target);
  const name = position === null ? '' : (now.set.preconditions[position] ?? '');
  return { kind: 'condition', criterion: null, name };
};

const saidBefore = (
  { past }: TwoYears,
  { fromTarget }: CarriedItem,
): Pick<ItemView, 'verdict' | 'valueText' | 'reason'> => {
  const evaluation = past.evaluations.get(fromTarget);
  if (evaluation) {
    const valueText = evaluation.value?.text ?? '';
    return { verdict: evaluation.verdict, valueText, reason: reasonText(evaluation) };
  }
  const position = conditionPosition(fromTarget);
  const condition = past.conditions.find((one) => one.position === position);
  const { verdict = 'undecided', reason = '' } = condition ?? {};
  return { verdict, valueText: '', reason };
};

/** As it reads with the figures of last year. */
const narrativeOf = ({ years, cites }: Shown, item: CarriedItem): string | null => {
  const code = item.fromTarget;
  if (newNarrative(years, item) === null) return null;
  return printedNarrative(years.past, code, cites.get(code) ?? []);
};

const proofsOf = (years: TwoYears, item: CarriedItem): ItemView['proofs'] => {
  const { asOf } = years.now.dossier;
  return newLinks(years, item).flatMap(({ evidenceId }) => {
    const proof = years.evidence.get(evidenceId);
    if (!proof) return [];
    const { label, expiresOn } = proof;
    const expired = expiresOn !== null && expiresOn < asOf;
    return [{ label, title: evidenceTitle(proof), expiresOn, expired }];
  });
};
