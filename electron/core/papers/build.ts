import { buildPaper, type BuiltPaper } from '#shared/dossier/build-document.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { withWordingFact } from './wording-fact.ts';
import { textsOf } from './wording-texts.ts';

type Request = {
  readonly paper: string;
  readonly source: DossierSource;
  /** False: the paper as it was before its own number and date, by which staleness is judged. */
  readonly numbered: boolean;
};

export const build = (
  { resources }: Pick<QueryContext, 'resources'>,
  request: Request,
): BuiltPaper => {
  const texts = textsOf({ resources }, request.source);
  const built = buildPaper({ ...request, texts: texts.texts });
  if (!built.ok) return refuse(built.error.code, built.error.details);
  return { ...built.value, facts: withWordingFact(built.value.facts, request, texts) };
};

/** Names the words and the look of a paper: what was signed is what was made. */
export const shaOf = (document: Document): string => sha256(canonicalJson(document));

export const documentSha = (context: QueryContext, request: Omit<Request, 'numbered'>): string =>
  shaOf(build(context, { ...request, numbered: false }).document);
