type Lane = { patch: object; last: Promise<unknown>; waiting: number };

/** Changes on their way to the core, by record. */
const lanes = new Map<string, Lane>();

type Save<Fields> = (fields: Fields) => Promise<unknown>;

/**
 * Writes one field of a record that is saved as a whole. A field left before the answer to the one before has come
 * would else put back what stood there: what is under way is part of the next save, and saves go one by one.
 */
export const recordChange =
  <Fields extends object>(key: string, saved: Fields, save: Save<Fields>) =>
  (patch: Partial<Fields>): void => {
    const lane = lanes.get(key) ?? { patch: {}, last: Promise.resolve(), waiting: 0 };
    lanes.set(key, lane);
    lane.patch = { ...lane.patch, ...patch };
    const fields = { ...saved, ...lane.patch };
    lane.waiting += 1;
    lane.last = lane.last
      .then(() => save(fields))
      .finally(() => {
        lane.waiting -= 1;
        if (lane.waiting === 0) lanes.delete(key);
      });
  };
