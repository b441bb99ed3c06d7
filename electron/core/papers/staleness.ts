import type { PaperVersion } from '#shared/dossier/dossier.ts';
import { factChanges, type FactChange } from '#shared/dossier/fact-changes.ts';
import type { QueryContext } from '../handlers.ts';
import { shaOf, type MadeOf } from './build.ts';
import { comparedWording } from './wording-fact.ts';
import { factsSha, readFacts } from './kept-facts.ts';

export type Staleness = { readonly isStale: boolean; readonly changes: readonly FactChange[] };

export const fresh: Staleness = { isStale: false, changes: [] };

/** As many changes are told as an officer reads at a glance. */
export const toldChanges = 5;

/** Whether a fact that a version was made from is another today, and which; wording of the program is no fact. */
export const stalenessOf = async (
  context: Pick<QueryContext, 'store'>,
  version: PaperVersion,
  { document, docx, facts }: MadeOf,
): Promise<Staleness> => {
  if (version.factsSha256 === factsSha(facts)) return fresh;
  const before = version.factsSha256 && (await readFacts(context, version.factsSha256));
  if (!before)
    return { isStale: shaOf({ document, docx }) !== version.documentSha256, changes: [] };
  const changes = factChanges(...comparedWording(before, facts, version));
  return { isStale: changes.length > 0, changes };
};
