/**
 * The entry that binds a unit of this variant. "*" alone is for all; beside listed variants it is only the
 * national figure (chỉ tiêu chung) and no fallback for a region that is not listed.
 */
export const pickByVariant = <T>(
  byVariant: Readonly<Record<string, T>>,
  variant: string | null,
): T | null => {
  const keys = Object.keys(byVariant);
  const key = keys.length === 1 && keys[0] === '*' ? '*' : variant;
  if (key === null || (key === '*' && keys.length > 1)) return null;
  return Object.hasOwn(byVariant, key) ? (byVariant[key] ?? null) : null;
};
