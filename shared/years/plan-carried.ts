/** The lists of a criteria set that answers hang on. */
export type Targets = {
  readonly codes: readonly string[];
  /** Wording of each precondition, in the order of the set. */
  readonly preconditions: readonly string[];
};

type Carried = { readonly target: string; readonly fromTarget: string };

export type CarryPlan = {
  readonly items: readonly Carried[];
  /** Said last year about what the set of this year does not ask any more. */
  readonly left: readonly string[];
};

type Years = {
  readonly before: Targets;
  readonly now: Targets;
  /** Targets of last year with an answer, a text or a proof. */
  readonly said: ReadonlySet<string>;
};

/** Places of a dossier beside its indicators and preconditions that keep their name from year to year. */
const lasting = ['direction', 'condition'];

/** Indicators go by their code; a precondition is the same one when its wording is, wherever it stands. */
export const planCarried = ({ before, now, said }: Years): CarryPlan => {
  const same = [...now.codes, ...lasting].map((target) => ({ target, fromTarget: target }));
  const candidates = [...same, ...preconditionPairs(before, now)];
  const items = candidates.filter(({ fromTarget }) => said.has(fromTarget));
  const taken = new Set(items.map(({ fromTarget }) => fromTarget));
  return { items, left: [...said].filter((target) => !taken.has(target)).toSorted() };
};

const preconditionPairs = (before: Targets, now: Targets): Carried[] =>
  now.preconditions.flatMap((wording, position) => {
    const old = before.preconditions.indexOf(wording);
    return old < 0 ? [] : [{ target: conditionTarget(position), fromTarget: conditionTarget(old) }];
  });

export const conditionTarget = (position: number): string => `condition:${position}`;

/** The place in the set's list of preconditions; null for what is no single precondition. */
export const conditionPosition = (target: string): number | null => {
  const [, position] = /^condition:(\d{1,2})$/.exec(target) ?? [];
  return position === undefined ? null : Number(position);
};
