export const sections = [
  'criteria',
  'conditions',
  'papers',
  'proofs',
  'findings',
  'check',
] as const;
export type Section = (typeof sections)[number];

/** Where the reader is: a part of the dossier, and the indicator that is open in it. */
export type Route = { readonly section: Section; readonly code: string };

/** "#/criteria/17.3", with the first stroke or without it; anything else is the beginning. */
export const readRoute = (hash: string): Route => {
  const [name = '', code = ''] = hash.replace(/^#\/?/, '').split('/');
  const section = sections.filter((one) => one === name)[0] ?? 'criteria';
  return { section, code };
};

export const hrefOf = (section: Section, code = ''): string =>
  code === '' ? `#/${section}` : `#/${section}/${code}`;
