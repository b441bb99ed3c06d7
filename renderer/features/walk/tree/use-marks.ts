import { useQuery } from '../../../app/use-query.ts';

/** What stands beside the verdict of an indicator in the tree. */
export type Mark = {
  /** Said last year, confirmed by nobody for this year. */
  readonly carried: boolean;
  readonly openComments: number;
  /** Required proofs that are missing or not usable yet. */
  readonly unproved: number;
};
export type Marks = ReadonlyMap<string, Mark>;

export const noMark: Mark = { carried: false, openComments: 0, unproved: 0 };

/** Which indicators wait for a confirmation, an answer to a comment or a proof. */
export const useMarks = (dossierId: string): Marks => {
  const { data: years } = useQuery('years.carried', { dossierId });
  const { data: comments = [] } = useQuery('planning.comments', { dossierId });
  const unproved = useUnproved(dossierId);
  const carried = new Set(
    years?.items.flatMap(({ target, state }) => (state === 'waiting' ? [target] : [])),
  );
  const open = Map.groupBy(
    comments.filter(({ resolved }) => !resolved),
    ({ code }) => code,
  );
  return new Map(
    [...carried, ...open.keys(), ...unproved.keys()].map((code) => [
      code,
      {
        carried: carried.has(code),
        openComments: open.get(code)?.length ?? 0,
        unproved: unproved.get(code) ?? 0,
      },
    ]),
  );
};

const useUnproved = (dossierId: string): ReadonlyMap<string, number> => {
  const { data } = useQuery('checklist.dossier', { dossierId });
  const counts = (data?.targets ?? []).map(({ target, items }) => {
    const asked = items.filter(({ importance }) => importance === 'required');
    return [target, asked.filter(({ state }) => state !== 'usable').length] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
};

/** The marks of a criterion's indicators as one. */
export const joinedMark = (marks: Marks, codes: readonly string[]): Mark => {
  const own = codes.map((code) => marks.get(code) ?? noMark);
  return {
    carried: own.some(({ carried }) => carried),
    openComments: own.reduce((sum, { openComments }) => sum + openComments, 0),
    unproved: own.reduce((sum, { unproved }) => sum + unproved, 0),
  };
};
