const number = /\d+(?:\.\d{3})*(?:,\d+)?%?/g;

/** Numbers that the text drafted from today's figures holds and the officer's own text does not. */
export const missingNumbers = (draft: string, own: string): readonly string[] => {
  const held = new Set(own.match(number) ?? []);
  return [...new Set(draft.match(number) ?? [])].filter((one) => !held.has(one));
};
