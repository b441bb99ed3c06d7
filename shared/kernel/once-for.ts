/** A function of one unchanging object that is worked out once for each, and forgotten with it. */
export const onceFor = <Key extends object, Value>(
  work: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
};
