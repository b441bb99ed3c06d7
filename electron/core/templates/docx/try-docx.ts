import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { templatesMethods } from '#shared/contract/templates.methods.ts';
import { buildPaper, type BuiltPaper, type PaperTexts } from '#shared/dossier/build-document.ts';
import {
  besideDocxOf,
  buildDocx,
  type BuiltDocx,
} from '#shared/dossier/docx-template/build-docx.ts';
import type { DocxFault } from '#shared/dossier/docx-template/check-docx.ts';
import { startingSections } from '#shared/dossier/docx-template/starting-document.ts';
import { typedFigures } from '#shared/dossier/docx-template/typed-figures.ts';
import { documentLines } from '#shared/dossier/form/figure-differences.ts';
import { judgeDocx, printRead } from '#shared/dossier/docx-template/own-docx.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import { Refusal, refuse, type AppError } from '#shared/kernel/app-error.ts';
import type { Input, Output, QueryContext } from '../../handlers.ts';
import { gatherSource } from '../../papers/gather-source.ts';
import { fillDocxFile } from '../../papers/fill-docx-file.ts';
import { renderPaper } from '../../papers/render-paper.ts';
import { knownPaper } from '../known-paper.ts';
import { sampleOf } from '../sample-of.ts';
import { textInUse, textsWith } from '../text-in-use.ts';
import { ownBreaches, shippedLines } from './beside-shipped.ts';
import { findDocx } from './find-docx.ts';
import { leftOutOf } from './left-out.ts';
import { stagedDocx, type DocxFile } from './staged-docx.ts';

type Order = Omit<Input<'templates.tryDocx'>, 'jobId'>;
export type DocxTrial = Output<'templates.tryDocx'>;

const nothing: DocxTrial = {
  faults: [],
  refusal: null,
  sha256: null,
  lines: [],
  pdfLines: [],
  gaps: [],
  findings: [],
  figures: [],
  typed: [],
  leftOut: [],
  passed: false,
};

/** Fills a file of Word as papers are made, without keeping it: what is wrong is an answer, never an error. */
export const tryDocx = async (
  context: QueryContext,
  order: Order,
  signal: AbortSignal,
): Promise<DocxTrial> => {
  knownPaper(context, order);
  const file = await fileOf(context, order);
  return order.dossierId === null
    ? trySample(context, order, file)
    : tryDossier(context, { ...order, ...file, dossierId: order.dossierId, signal });
};

const fileOf = async (context: QueryContext, order: Order): Promise<DocxFile> => {
  if (order.uploadId !== undefined) return stagedDocx(context, order.uploadId);
  const own = findDocx(context, order);
  const sha256 = own?.draftSha256 ?? own?.usedSha256 ?? refuse('template.noDraft');
  return { name: own?.draftName ?? '', bytes: await context.store.read(sha256) };
};

/** The same question, asked of a workspace that holds nothing but the sample; the file comes back from there. */
const trySample = async (
  context: QueryContext,
  order: Order,
  file: DocxFile,
): Promise<DocxTrial> => {
  const variant = sampleOf(order.procedureId) ?? refuse('template.noSample');
  const { core, dossierId } = await context.samples.open(variant);
  const staged = await core.stage(file.name || 'mau.docx', Readable.from([file.bytes]));
  if (!staged.ok) return refuse(staged.error.code, staged.error.details);
  const { uploadId } = staged.value;
  const { procedureId, paper } = order;
  const text = order.text ?? textInUse(context, order);
  const asked = { procedureId, paper, dossierId, uploadId, ...(text !== null && { text }) };
  const answer = await core.dispatch('templates.tryDocx', asked, { role: 'officer' });
  if (!answer.ok) return refuse(answer.error.code, answer.error.details);
  const trial = templatesMethods['templates.tryDocx'].output.parse(answer.value);
  const made = trial.sha256 === null ? null : await core.openFile(trial.sha256);
  if (made) await context.store.put(await readFile(made.path), made.mediaType);
  return trial;
};

type Trying = Order & DocxFile & { readonly dossierId: string; readonly signal: AbortSignal };

const tryDossier = async (context: QueryContext, trying: Trying): Promise<DocxTrial> => {
  const { paper, bytes, dossierId } = trying;
  const source = gatherSource(context, dossierId);
  const { procedure } = source;
  if (procedure.id !== trying.procedureId)
    refuse('template.otherProcedure', { title: procedure.title });
  const read = await context.renderPool.readTemplate({ bytes }, { signal: trying.signal });
  if (!read.ok) return { ...nothing, refusal: read.error };
  const texts = textsWith(context, source, trying);
  const beside = besideDocxOf({ paper, procedure, texts });
  const { faults, nodes } = beside ? judgeDocx(printRead(read.value), beside) : noPaper;
  if (!nodes) return { ...nothing, faults: [...faults] };
  try {
    const request = { paper, source, texts };
    const built = builtOf(request);
    const docx = buildDocx(request, nodes, built) ?? refuse('paper.unknown', { paper });
    const { withFigures } = read.value;
    const typed = typedFigures(withFigures, linesOfProgram(context, trying, texts));
    return { ...(await judge(context, trying, { source, built, docx })), typed: [...typed] };
  } catch (failure) {
    return { ...nothing, refusal: refusalOf(failure) };
  }
};

/** The paper with its fields as an office begins it, in lines. */
const linesOfProgram = (
  context: QueryContext,
  place: Order,
  { outlines }: PaperTexts,
): readonly string[] => {
  const { outline, procedurePaper } = knownPaper(context, place);
  const { paper, name, kind, letter } = procedurePaper;
  const used = outlines[outline];
  if (!used) return [];
  const sections = startingSections({
    outline: used,
    outlineOf: (other) => outlines[other] ?? null,
    hasHeader: kind !== null,
    isLetter: letter,
  });
  return documentLines({ paper, title: name, day: context.today, sections });
};

const noPaper: { readonly faults: readonly DocxFault[]; readonly nodes: null } = {
  faults: [],
  nodes: null,
};

const refusalOf = (failure: unknown): AppError => {
  if (failure instanceof Refusal && failure.error.code !== 'call.cancelled') return failure.error;
  throw failure;
};

type Request = {
  readonly paper: string;
  readonly source: DossierSource;
  readonly texts: PaperTexts;
};

const builtOf = (request: Request): BuiltPaper => {
  const built = buildPaper(request);
  return built.ok ? built.value : refuse(built.error.code, built.error.details);
};

type Made = {
  readonly source: DossierSource;
  readonly built: BuiltPaper;
  readonly docx: BuiltDocx;
};

/** The file as it comes out, read back: what breaks the form, and what it says otherwise than the PDF. */
const judge = async (
  context: QueryContext,
  trying: Trying,
  { source, built, docx }: Made,
): Promise<DocxTrial> => {
  const { document } = built;
  const { bytes: template, signal, paper } = trying;
  const kind = source.procedure.papers.find((one) => one.paper === paper)?.kind ?? null;
  const facts = paperFactsOf({ kind, issued: false, document });
  const [filled, shipped] = await Promise.all([
    fillDocxFile(context, { document, docx, template, signal }),
    renderPaper(context, { document, format: 'docx', signal }),
  ]);
  const pair = { filled: filled.sha256, shipped: shipped.sha256, facts };
  const [findings, pdfLines] = await Promise.all([
    ownBreaches(context, pair),
    shippedLines(context, shipped.sha256, signal),
  ]);
  return {
    ...nothing,
    sha256: filled.sha256,
    lines: withWords(filled.lines),
    pdfLines: withWords(pdfLines),
    gaps: [...docx.gaps],
    findings,
    figures: [...filled.figures],
    leftOut: [...leftOutOf(built.facts, docx.facts)],
    passed: findings.length === 0 && filled.figures.length === 0,
  };
};

const withWords = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

export const assertDocxPassed = ({
  faults,
  refusal,
  findings,
  figures,
  passed,
}: DocxTrial): void => {
  if (passed) return;
  const [fault] = faults;
  if (fault) refuse('template.faulty', { count: String(faults.length), found: fault.found });
  if (refusal) refuse(refusal.code, refusal.details);
  const [figure] = figures;
  if (figure) refuse('template.docxDisagrees', { ...figure });
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  refuse('template.breaksForm', { count: String(rules.length), rules: rules.join(', ') });
};
