/** How often a reason was given for being dissatisfied with what a question asks about. */
export type ReasonCount = {
  readonly question: number;
  /** Id of the guidance's short list. */
  readonly reason: string;
  readonly count: number;
};

const shape = /^(\d{1,2}):([a-z0-9-]{1,60})(?:=(\d{1,6}))?$/;

/** Reads "17:waste=5;3:water"; a reason without a count was given once. Null where a piece is none. */
export const readReasons = (text: string): readonly ReasonCount[] | null => {
  const pieces = text.split(';').filter((piece) => piece !== '');
  const read = pieces.map((piece) => shape.exec(piece));
  return read.some((one) => one === null)
    ? null
    : read.map((one) => ({
        question: Number(one?.[1]),
        reason: one?.[2] ?? '',
        count: Number(one?.[3] ?? 1),
      }));
};

export const writeReasons = (reasons: readonly ReasonCount[]): string =>
  reasons
    .filter(({ count }) => count > 0)
    .map(({ question, reason, count }) => `${question}:${reason}${count === 1 ? '' : `=${count}`}`)
    .join(';');

/** The same reason for the same question once, most frequent first. */
export const addReasons = (reasons: readonly ReasonCount[]): readonly ReasonCount[] => {
  const byKey = new Map<string, ReasonCount>();
  for (const one of reasons) {
    const key = `${one.question}:${one.reason}`;
    byKey.set(key, { ...one, count: one.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()].toSorted(
    (a, b) => a.question - b.question || b.count - a.count || (a.reason < b.reason ? -1 : 1),
  );
};
