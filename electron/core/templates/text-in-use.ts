import type { PaperTexts } from '#shared/dossier/build-document.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { placeWording } from '#shared/dossier/wording/wording-texts.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import { readPaperTexts } from '../papers/paper-texts.ts';
import { selectUsedWordings } from '../papers/wordings.queries.ts';
import { textsOf } from '../papers/wording-texts.ts';
import { knownPaper, type Place } from './known-paper.ts';

/** The office's own text that a paper is made from; null while that is the program's. */
export const textInUse = ({ db }: Pick<QueryContext, 'db'>, place: Place): string | null =>
  selectUsedWordings(db, place.procedureId).find(({ paper }) => paper === place.paper)?.text ??
  null;

/** The texts that papers of a dossier are made from, one of them replaced for a trial. */
export const textsWith = (
  context: Pick<QueryContext, 'resources'>,
  source: DossierSource,
  { text, ...place }: Place & { readonly text?: string | undefined },
): PaperTexts => {
  const current = textsOf(context, source).texts;
  if (text === undefined) return current;
  const { outline: name } = knownPaper(context, place);
  const shipped = readPaperTexts(context.resources);
  const placed = placeWording(text, { name, shipped, outlines: current.outlines });
  if (placed === null || 'fault' in placed) {
    const { line, found } = placed?.fault ?? { line: 0, found: '' };
    return refuse('template.faulty', {
      count: '1',
      ...(line > 0 && { line: String(line) }),
      found,
    });
  }
  return { ...current, outlines: placed.outlines };
};
