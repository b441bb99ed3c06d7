import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { needsComparison, type SetText, type SignOff } from '#shared/criteria/sign-off.ts';
import type { Reader } from '../db/connection.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { signOffsByCode } from './comparison.ts';
import type { LibrarySet } from './library-set.ts';
import { listVersions } from './set-library.ts';
import { selectSetTexts } from './sign-offs.queries.ts';

type View = Output<'criteria.set'>;

/** One version of a set with every indicator, and what the office has compared of it. */
export const setView = (context: QueryContext, entry: LibrarySet): View => {
  const { set } = entry;
  const texts = selectSetTexts(context.db, set.id);
  const seen = { signOffs: signOffsByCode(context.db, set), texts };
  return {
    ...summaryOf(context.db, entry),
    legalBasis: set.legalBasis.map((act) => ({ ...act, date: act.date ?? '' })),
    preconditions: set.preconditions,
    completenessNote: set.completenessNote ?? '',
    texts: texts.map(({ id, name, fileSha256 }) => ({ id, name, fileSha256 })),
    versions: versionsOf(context, set.id),
    rows: set.criteria.map((criterion) => ({
      number: criterion.number,
      name: criterion.name,
      responsible: criterion.responsible ?? '',
      indicators: criterion.indicators.map((indicator) => rowOf(set, indicator, seen)),
    })),
  };
};

const versionsOf = (context: QueryContext, setId: string): View['versions'] =>
  listVersions(context)
    .filter(({ set }) => set.id === setId)
    .map(({ set, origin, addedAt }) => ({ version: set.version, origin, addedAt }));

export const summaryOf = (
  db: Reader,
  { set, origin, sha256 }: LibrarySet,
): Output<'criteria.sets'>[number] => {
  const signed = signOffsByCode(db, set);
  const indicators = indicatorsOf(set);
  return {
    id: set.id,
    version: set.version,
    origin,
    sha256,
    title: set.title,
    level: set.level,
    grade: set.grade,
    periodFrom: set.period.from,
    periodTo: set.period.to,
    criteria: set.criteria.length,
    indicators: indicators.length,
    expectedCriteria: set.counts.expectedCriteria ?? null,
    expectedIndicators: set.counts.expectedIndicators ?? null,
    status: set.status,
    variants: set.variants.map(({ id, name }) => ({ id, name })),
    toCompare: indicators.filter((one) => needsComparison(one) && !signed.has(one.code)).length,
    compared: signed.size,
  };
};

type Seen = {
  readonly signOffs: ReadonlyMap<string, SignOff>;
  readonly texts: readonly SetText[];
};

const rowOf = (
  set: CriteriaSet,
  indicator: Indicator,
  { signOffs, texts }: Seen,
): View['rows'][number]['indicators'][number] => {
  const signOff = signOffs.get(indicator.code);
  return {
    code: indicator.code,
    name: indicator.name,
    measure: indicator.measure,
    requirementKind: indicator.requirement.kind,
    requirements: levelTexts(set, indicator),
    source: indicator.source,
    confidence: indicator.confidence,
    unsure: indicator.unsure ?? false,
    placeholder: indicator.placeholder ?? false,
    amended: indicator.amended ?? '',
    note: indicator.note ?? '',
    guidance: indicator.guidance ?? '',
    unit: indicator.unit ?? '',
    conditional: indicator.conditional !== undefined && indicator.conditional !== false,
    requirement: indicator.requirement,
    parts: indicator.parts ?? [],
    toCompare: needsComparison(indicator) && !signOff,
    signOff: signOff
      ? {
          person: signOff.person,
          verifiedOn: signOff.verifiedOn,
          textName: texts.find(({ id }) => id === signOff.textId)?.name ?? '',
          page: signOff.page,
        }
      : null,
  };
};

const levelTexts = (set: CriteriaSet, indicator: Indicator) =>
  columnsOf(set).map((variant) => ({
    variant,
    text: requiredLevel(indicator, { variant, year: set.period.to }).tableText,
  }));

/** A set without columns has one nameless one. */
const columnsOf = (set: CriteriaSet): string[] =>
  set.variants.length === 0 ? [''] : set.variants.map(({ id }) => id);
