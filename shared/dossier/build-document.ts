import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fold, lowerFirst, upperFirst } from '#shared/kernel/vietnamese.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { atPhase } from './at-phase.ts';
import type { Block, Document, OfficialHeader, Section } from './document-model.ts';
import { dossierFacts } from './facts/dossier-facts.ts';
import type { Facts } from './facts/fact.ts';
import type { DossierSource } from './facts/source.ts';
import { chooseGrounds, overlayGrounds, type Ground } from './grounds.ts';
import { officialHeader } from './official-header.ts';
import { recordedFact, type FactRecord } from './outline/fact-record.ts';
import { fillOutline } from './outline/fill-outline.ts';
import type { FillContext, Gap } from './outline/filling.ts';
import type { Outline } from './outline/outline.ts';
import { paperFieldLabel } from './paper-fields.ts';
import { untied } from './ties.ts';
import { paperDay } from './facts/paper-day.ts';
import { withoutLaterSurvey } from './facts/survey-facts.ts';
import { paperSignature } from './paper-signature.ts';

/** Texts shipped with the program, or those an office put in their place. */
export type PaperTexts = {
  readonly outlines: Readonly<Record<string, Outline>>;
  readonly grounds: readonly Ground[];
};

export type PaperRequest = {
  readonly paper: string;
  readonly source: DossierSource;
  readonly texts: PaperTexts;
  /**
   * False prints the paper as it was before its own number and date were typed in: the text staleness is judged by,
   * so that signing a paper does not make it stale.
   */
  readonly numbered?: boolean;
};

export type BuiltPaper = {
  readonly document: Document;
  readonly gaps: readonly Gap[];
  /** The facts it was made from, by which its staleness is told. */
  readonly facts: FactRecord;
};

/** One paper as a Document, from its outline and the gathered facts, with the places that have no value yet. */
export const buildPaper = (request: PaperRequest): Result<BuiltPaper> => {
  const { paper } = request;
  const means = paperMeans(request);
  if (!means) return fail(appError('paper.unknown', { paper }));
  const { own, procedurePaper, outline, facts, context } = means;
  const filled = fillOutline(outline, facts, context);
  const sections = withHeader(filled.sections, officialHeader(own, procedurePaper), procedurePaper);
  return ok({
    document: {
      paper,
      title: documentTitle(procedurePaper, sections),
      day: paperDay(own, paper),
      sections,
    },
    gaps: filled.gaps,
    facts: { ...headerRecord(facts), ...filled.facts },
  });
};

/** What a paper is filled with, whichever form it is filled into. */
export type PaperMeans = {
  readonly own: DossierSource;
  readonly procedurePaper: ProcedurePaper;
  readonly outline: Outline;
  readonly facts: Facts;
  readonly context: FillContext;
};

/** Null for a paper that the procedure or the texts do not know. */
export const paperMeans = ({
  paper,
  source,
  texts,
  numbered = true,
}: PaperRequest): PaperMeans | null => {
  const procedurePaper = source.procedure.papers.find((one) => one.paper === paper);
  const outline = texts.outlines[procedurePaper?.outline ?? paper];
  if (!procedurePaper || !outline) return null;
  const known = withoutLaterSurvey(source, paper);
  const own = atPhase(numbered ? known : withoutOwnNumber(known, paper), paper);
  const facts = dossierFacts(source, paper, own);
  return { own, procedurePaper, outline, facts, context: fillContext(own, paper, texts) };
};

/** The header and the day of a paper are printed by code, whatever its outline asks for. */
const headerFields = ['asOf', 'unit.full', 'unit.place'];

const headerRecord = (facts: Facts): FactRecord =>
  Object.fromEntries(
    headerFields.flatMap((field) => {
      const fact = facts[field];
      return fact ? [[field, recordedFact(fact)] as const] : [];
    }),
  );

const withoutOwnNumber = (source: DossierSource, paper: string): DossierSource => ({
  ...source,
  versions: source.versions.filter((version) => version.paper !== paper),
});

const fillContext = (source: DossierSource, paper: string, texts: PaperTexts): FillContext => ({
  labelOf: paperFieldLabel,
  freeText: (name) =>
    source.texts.find((text) => text.paper === paper && text.field === name)?.text ?? null,
  groundLines: (keys) => groundLines(source, { paper, keys }, texts),
  signature: (form) => paperSignature(source, paper, form),
  outlineOf: (other) => texts.outlines[other] ?? null,
});

const groundLines = (
  source: DossierSource,
  { paper, keys }: { readonly paper: string; readonly keys: readonly string[] },
  texts: PaperTexts,
): readonly string[] => {
  const overlay = source.overlay ? overlayGrounds(source.overlay) : [];
  const at = { day: paperDay(source, paper), setId: source.set.id };
  return chooseGrounds([...texts.grounds, ...overlay], keys, at).map(({ text }) => text);
};

const withHeader = (
  sections: readonly Section[],
  header: OfficialHeader | null,
  { letter }: ProcedurePaper,
): readonly Section[] => {
  const [first, ...rest] = sections;
  if (!header || !first) return sections;
  return [{ ...first, blocks: headed(first.blocks, header, letter) }, ...rest];
};

/** The mark of a draft stands above the header; the subject of a letter in it, under the number (Mẫu 1.5). */
const headed = (
  blocks: readonly Block[],
  header: OfficialHeader,
  isLetter: boolean,
): readonly Block[] => {
  const marks = blocks.filter(({ kind }) => kind === 'draft-mark');
  const others = blocks.filter(({ kind }) => kind !== 'draft-mark');
  const subject = blocks.find((block) => block.kind === 'subject');
  if (!isLetter || subject?.kind !== 'subject') return [...marks, header, ...others];
  const about = `V/v ${lowerFirst(subject.text)}`;
  return [...marks, { ...header, about }, ...others.filter((block) => block !== subject)];
};

/** "Báo cáo kết quả xây dựng …" for file properties; an annex is called by its name in the procedure. */
const documentTitle = (paper: ProcedurePaper, sections: readonly Section[]): string => {
  const blocks = sections[0]?.blocks ?? [];
  const subject = blocks.find((block) => block.kind === 'subject');
  if (subject?.kind !== 'subject' || paper.letter) return paper.name;
  const text = lowerFirst(untied(subject.text));
  return upperFirst(
    fold(text).startsWith(fold(paper.kindName)) ? text : `${paper.kindName} ${text}`,
  );
};
