import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { needsComparison, type SignOff } from '#shared/criteria/sign-off.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Reader } from '../db/connection.ts';
import { sha256 } from '../journal/journal.ts';
import { selectSignOffs } from './sign-offs.queries.ts';

/** Hash of all that an indicator says; a sign-off is for this and no other wording. */
export const hashOfIndicator = (indicator: Indicator): string => {
  const known = hashes.get(indicator) ?? sha256(canonicalJson(indicator));
  hashes.set(indicator, known);
  return known;
};

/** A parsed indicator never changes, so it is hashed once. */
const hashes = new WeakMap<Indicator, string>();

/** Who compared which indicator of this very text, by its code. */
export const signOffsByCode = (db: Reader, set: CriteriaSet): ReadonlyMap<string, SignOff> => {
  const byHash = new Map(selectSignOffs(db, set.id).map((one) => [keyOf(one), one]));
  return new Map(
    indicatorsOf(set).flatMap((indicator) => {
      const key = { code: indicator.code, indicatorSha256: hashOfIndicator(indicator) };
      const found = byHash.get(keyOf(key));
      return found ? [[indicator.code, found] as const] : [];
    }),
  );
};

const keyOf = ({ code, indicatorSha256 }: Pick<SignOff, 'code' | 'indicatorSha256'>): string =>
  `${code} ${indicatorSha256}`;

/** Codes that the office has not compared with the text yet, and that we did not read there either. */
export const uncomparedCodes = (db: Reader, set: CriteriaSet): string[] => {
  const signed = signOffsByCode(db, set);
  return indicatorsOf(set)
    .filter((indicator) => needsComparison(indicator) && !signed.has(indicator.code))
    .map(({ code }) => code);
};
