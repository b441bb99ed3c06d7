import type { DossierSource } from './source.ts';

/**
 * Whether the officer has said in a paper's own words that there is none of what a register would hold. An empty
 * register alone says nothing: nobody may have entered it yet. The words are kept, dated and undone like any text.
 */
export const confirmsNone = (
  { texts }: Pick<DossierSource, 'texts'>,
  paper: string,
  field: string,
): boolean =>
  texts.some((text) => text.paper === paper && text.field === field && text.text.trim() !== '');
