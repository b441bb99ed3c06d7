/** Neighbours of 0, 1, 2, … that hold, taken together: from, and up to but not including. */
export const runsOf = (
  count: number,
  holds: (index: number) => boolean,
): readonly (readonly [from: number, to: number])[] => {
  const found: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    if (!holds(index)) continue;
    const last = found.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
};
