/** The page on which a missing value is filled in; an indicator's with its code, a proof's with its label. */
export type GapPlace =
  | { readonly page: 'walk'; readonly code: string }
  | { readonly page: 'evidence'; readonly label: string }
  | {
      readonly page:
        | 'figures'
        | 'funds'
        | 'direction'
        | 'publication'
        | 'opinions'
        | 'meeting'
        | 'recognitions'
        | 'people'
        | 'unit'
        | 'dossier'
        | 'texts';
    };

type Page = Exclude<GapPlace['page'], 'walk' | 'evidence'>;

/** First part of a field's name, and where its value lives. What is not here belongs to the dossier itself. */
const pages: ReadonlyMap<string, Page> = new Map<string, Page>([
  ['fig', 'figures'],
  ['direction', 'direction'],
  ['funds', 'funds'],
  ['people', 'funds'],
  ['publish', 'publication'],
  ['organisations', 'opinions'],
  ['opinions', 'opinions'],
  ['meeting', 'meeting'],
  ['presenter', 'meeting'],
  ['held', 'recognitions'],
  ['signer', 'people'],
  ['unit', 'unit'],
  ['province', 'unit'],
  ['district', 'unit'],
  ['text', 'texts'],
]);

/** Where an officer mends a gap, by the name of its field. */
export const gapPlace = (field: string): GapPlace => {
  const [first = '', ...rest] = field.split('.');
  if (first === 'narrative' || first === 'result') return { page: 'walk', code: rest.join('.') };
  if (first === 'photo') return { page: 'evidence', label: rest[0] ?? '' };
  return { page: pages.get(first) ?? 'dossier' };
};
