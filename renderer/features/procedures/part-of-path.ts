/** Parts of the page on which a procedure is filled. */
export const parts = [
  'about',
  'steps',
  'papers',
  'numbers',
  'rules',
  'differences',
  'dossiers',
] as const;
export type Part = (typeof parts)[number];

/** The part of the page on which a fault is mended. */
export const partOfPath = (path: string): Part => {
  const [first = ''] = path.split('.');
  if (first === 'steps' || first === 'papers' || first === 'rules') return first;
  return ['own', 'title', 'superiorBody', 'bodies', 'id'].includes(first) ? 'about' : 'numbers';
};

/** Name of a field in the page. */
export const fieldId = (path: string): string => `procedure-${path}`;
