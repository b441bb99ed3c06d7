import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { SetOrigin } from '#shared/criteria/set-origin.ts';

/** One version of a set and how it came here. */
export type LibrarySet = {
  readonly set: CriteriaSet;
  readonly origin: SetOrigin;
  /** Hash of the set's canonical JSON: the same text has the same one on every PC. */
  readonly sha256: string;
  /** When the workspace took it in; null for what the program ships. */
  readonly addedAt: string | null;
};
