import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { withOwnWording, type WordingTexts } from '#shared/dossier/wording/wording-texts.ts';
import type { Resources } from '../resources.ts';
import { readPaperTexts } from './paper-texts.ts';

const known = new WeakMap<DossierSource['wordings'], WordingTexts>();

/** The texts that the papers of a dossier are made from, worked out once for all of them. */
export const textsOf = (
  { resources }: { readonly resources: Resources },
  { procedure, wordings }: Pick<DossierSource, 'procedure' | 'wordings'>,
): WordingTexts => {
  const found = known.get(wordings);
  if (found) return found;
  const texts = withOwnWording(readPaperTexts(resources), procedure, wordings);
  known.set(wordings, texts);
  return texts;
};
