import { fileSlug } from '#shared/kernel/vietnamese.ts';

type Named = { readonly target: string; readonly name: string };

/** A lasting id from the words of a new paper, free in its list: "6.3/bien-ban-binh-xet". */
export const newProofId = (
  taken: readonly { readonly id: string }[],
  { target, name }: Named,
): string => {
  const base = `${target}/${fileSlug(name).slice(0, 36).replace(/-+$/, '') || 'giay-to'}`;
  const isFree = (id: string): boolean => !taken.some((one) => one.id === id);
  const numbered = Array.from({ length: taken.length + 1 }, (_, at) => `${base}-${at + 2}`);
  return [base, ...numbered].find(isFree) ?? base;
};
