import { buildPaper, type BuiltPaper, type PaperTexts } from '#shared/dossier/build-document.ts';
import { buildDocx } from '#shared/dossier/docx-template/build-docx.ts';
import type { DocxValues } from '#shared/dossier/docx-template/fill-docx.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { WordingTexts } from '#shared/dossier/wording/wording-texts.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { docxInUse } from './docx-in-use.ts';
import { withDocxFact, withWordingFact } from './wording-fact.ts';
import { textsOf } from './wording-texts.ts';

type Request = {
  readonly paper: string;
  readonly source: DossierSource;
  /** False: the paper as it was before its own number and date, by which staleness is judged. */
  readonly numbered: boolean;
};

/** The office's own file that the DOCX of a paper is made from, and what goes into it. */
export type FilledDocx = { readonly sha256: string; readonly values: DocxValues };

/** A paper as it is made: its Document, and where the office has one of its own, what its DOCX says. */
export type MadeOf = BuiltPaper & { readonly docx: FilledDocx | null };

export const build = ({ resources }: Pick<QueryContext, 'resources'>, request: Request): MadeOf => {
  const texts = textsOf({ resources }, request.source);
  const built = buildPaper({ ...request, texts: texts.texts });
  if (!built.ok) return refuse(built.error.code, built.error.details);
  const facts = withWordingFact(built.value.facts, request, texts);
  return withOwnDocx({ ...built.value, facts, docx: null }, request, texts);
};

const ownDocxOf = ({ source, paper }: Omit<Request, 'numbered'>, texts: PaperTexts) =>
  docxInUse(source, texts).find(({ used }) => used.paper === paper);

/** Whose layout the DOCX of a paper has. */
export const docxFrom = (
  { resources }: Pick<QueryContext, 'resources'>,
  request: Omit<Request, 'numbered'>,
): 'outline' | 'office' | 'faulty' => {
  const own = ownDocxOf(request, textsOf({ resources }, request.source).texts);
  if (!own) return 'outline';
  return own.checked.nodes === null ? 'faulty' : 'office';
};

/** A file with a fault is left out: the DOCX is then made from the outline, and the check says so. */
const withOwnDocx = (made: MadeOf, request: Request, { texts }: WordingTexts): MadeOf => {
  const own = ownDocxOf(request, texts);
  const nodes = own?.checked.nodes;
  const filled = nodes && buildDocx({ ...request, texts }, nodes, made);
  if (!own || !filled) return made;
  const gaps = new Map([...filled.gaps, ...made.gaps].map((gap) => [gap.field, gap]));
  return {
    ...made,
    gaps: [...gaps.values()],
    facts: withDocxFact({ ...filled.facts, ...made.facts }, own.used),
    docx: { sha256: own.used.sha256, values: filled.values },
  };
};

/** Names the words and the look of a paper: what was signed is what was made. */
export const shaOf = ({ document, docx }: Pick<MadeOf, 'document' | 'docx'>): string =>
  sha256(canonicalJson(docx === null ? document : { document, docx }));
