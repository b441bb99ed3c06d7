/** Names of sheets as Excel allows them: at most 31 characters, none of []:*?/\, each one only once. */
export const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || 'Biểu';
    const free = firstFree(clean, taken);
    taken.add(free.toLocaleLowerCase('vi'));
    return free;
  });
};

const longest = 31;

const firstFree = (name: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const candidate = name.slice(0, longest - ending.length).trim() + ending;
    if (!taken.has(candidate.toLocaleLowerCase('vi'))) return candidate;
  }
};
