import type { ActReference } from '../evaluation.ts';
import type { Requirement } from '../requirement.ts';

/** How a line of the province stands to the State's: `unlike` where the two can't be compared by a rule. */
export type Standing = 'delegated' | 'stricter' | 'equal' | 'below' | 'unlike';

/** The rule that lets an indicator be "not applicable": of the set ("nếu có"), the province or a guidance. */
export type Exemption = {
  readonly basis: 'set' | 'overlay' | 'guidance';
  /** Id of the province's act in its overlay; empty elsewhere. */
  readonly actId: string;
  /** "Quyết định số 1187/QĐ-UBND", or empty where the set itself says so. */
  readonly act: string;
  readonly article: string;
  readonly wording: string;
};

/** A level of the province in place of the State's. */
export type ProvinceLevel = {
  readonly act: ActReference;
  readonly article: string;
  /** Columns it holds for; null for all. */
  readonly columns: readonly string[] | null;
  readonly standing: Standing;
  /** What the State's set asks for. */
  readonly national: Requirement;
};

/** What the province decided about an indicator. effectiveSet puts it there; a file of a set never has it. */
export type ProvinceRule = {
  readonly level: ProvinceLevel | null;
  /** The act that adds the indicator to the set. */
  readonly addedBy: ActReference | null;
  readonly parts: { readonly act: ActReference; readonly standing: Standing } | null;
  readonly exemptions: readonly Exemption[];
};
