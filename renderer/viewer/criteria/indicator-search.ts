import type { DossierData } from '#shared/exchange/dossier-data.ts';
import type { IndicatorData } from '#shared/exchange/data/indicator-data.ts';
import type { Filter, Session } from '../page/session.ts';
import { matches, searched, type Searched } from '../page/search.ts';

type Data = Pick<DossierData, 'criteria' | 'proofs'>;

const texts = new WeakMap<Data, ReadonlyMap<string, Searched>>();

/** Everything that is said of an indicator, its proofs with it; put together once. */
const textsOf = (data: Data): ReadonlyMap<string, Searched> => {
  const known = texts.get(data) ?? gather(data);
  texts.set(data, known);
  return known;
};

const gather = ({ criteria, proofs }: Data): ReadonlyMap<string, Searched> => {
  const proofTexts = new Map<string, string[]>();
  for (const { uses, title, label, issuer } of proofs)
    for (const { target, quote } of uses) {
      const known = proofTexts.get(target) ?? [];
      proofTexts.set(target, known.concat([title, label, issuer, quote ?? '']));
    }
  const all = new Map<string, Searched>();
  for (const criterion of criteria)
    for (const one of criterion.indicators)
      all.set(
        one.code,
        searched([criterion.name, ...wordsOf(one), ...(proofTexts.get(one.code) ?? [])]),
      );
  return all;
};

const wordsOf = (one: IndicatorData): readonly string[] => [
  one.code,
  one.name,
  one.required.text,
  one.required.act,
  one.value,
  one.reason.text,
  one.narrative,
  one.note,
  ...one.parts.map(({ name }) => name),
];

/** Whether an indicator is among those that are looked for. */
export const isShown = (session: Session, indicator: IndicatorData): boolean => {
  const text = textsOf(session.page.data).get(indicator.code);
  return (
    passes(session, indicator, session.filter) &&
    (session.query === '' || (text !== undefined && matches(text, session.query)))
  );
};

export const passes = (
  session: Session,
  { code, verdict }: IndicatorData,
  filter: Filter,
): boolean => {
  if (filter === 'all') return true;
  if (filter === 'commented') return hasFinding(session, code);
  if (filter === 'differs') return differs(session, code);
  return verdict === filter;
};

export const hasFinding = ({ findings }: Session, code: string): boolean =>
  findings.some(({ place }) => place.kind === 'indicator' && place.code === code);

/** The office's verdict does not follow from its answer. */
export const differs = ({ differences }: Session, code: string): boolean =>
  differences.some(({ path }) => path === `criteria/${code}`);
