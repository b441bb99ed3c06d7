import { readFile } from 'node:fs/promises';
import { templatesMethods } from '#shared/contract/templates.methods.ts';
import { buildPaper, type BuiltPaper, type PaperTexts } from '#shared/dossier/build-document.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import { checkWording, type WordingFault } from '#shared/dossier/wording/check-wording.ts';
import { placeWording } from '#shared/dossier/wording/wording-texts.ts';
import { Refusal, refuse, type AppError } from '#shared/kernel/app-error.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { readRules, reportOf, told } from '../papers/check-form.ts';
import { gatherSource } from '../papers/gather-source.ts';
import { readPaperTexts } from '../papers/paper-texts.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { textsOf } from '../papers/wording-texts.ts';
import { knownPaper, type KnownPaper } from './known-paper.ts';
import { sampleOf } from './sample-of.ts';

type Order = Omit<Input<'templates.try'>, 'jobId'>;
export type Trial = Output<'templates.try'>;

const nothing: Trial = {
  faults: [],
  refusal: null,
  sha256: null,
  pages: 0,
  gaps: [],
  findings: [],
  passed: false,
};

/** Makes the paper of a text as papers are made, without keeping it: what is wrong is an answer, never an error. */
export const tryWording = async (
  context: QueryContext,
  order: Order,
  signal: AbortSignal,
): Promise<Trial> => {
  const known = knownPaper(context, order);
  const { faults } = checkWording(order.text, known.beside);
  if (faults.length > 0) return { ...nothing, faults };
  return order.dossierId === null
    ? trySample(context, order)
    : tryDossier(context, { ...order, known, dossierId: order.dossierId, signal });
};

/** The same question, asked of a workspace that holds nothing but the sample; its pages come back as a file. */
const trySample = async (context: QueryContext, order: Order): Promise<Trial> => {
  const variant = sampleOf(order.procedureId) ?? refuse('template.noSample');
  const { core, dossierId } = await context.samples.open(variant);
  const answer = await core.dispatch('templates.try', { ...order, dossierId }, { role: 'officer' });
  if (!answer.ok) return refuse(answer.error.code, answer.error.details);
  const trial = templatesMethods['templates.try'].output.parse(answer.value);
  const file = trial.sha256 === null ? null : await core.openFile(trial.sha256);
  if (file) await context.store.put(await readFile(file.path), file.mediaType);
  return trial;
};

type Trying = Order & {
  readonly known: KnownPaper;
  readonly dossierId: string;
  readonly signal: AbortSignal;
};

const tryDossier = async (context: QueryContext, trying: Trying): Promise<Trial> => {
  const { known, paper, text, dossierId } = trying;
  const source = gatherSource(context, dossierId);
  if (source.procedure.id !== trying.procedureId)
    refuse('template.otherProcedure', { title: source.procedure.title });
  const current = textsOf(context, source).texts;
  const placed = placeWording(text, {
    name: known.outline,
    shipped: readPaperTexts(context.resources),
    outlines: current.outlines,
  });
  if (placed === null || 'fault' in placed) return { ...nothing, faults: faultsOf(placed) };
  const texts = { ...current, outlines: placed.outlines };
  try {
    const trial = await judge(context, trying, buildWith(source, paper, texts));
    return trial.findings.length === 0
      ? { ...trial, passed: true }
      : await besideShipped(context, { ...trying, source, trial });
  } catch (failure) {
    return { ...nothing, refusal: refusalOf(failure) };
  }
};

const faultsOf = (placed: { readonly fault: WordingFault } | null): readonly WordingFault[] =>
  placed ? [placed.fault] : [];

const refusalOf = (failure: unknown): AppError => {
  if (failure instanceof Refusal && failure.error.code !== 'call.cancelled') return failure.error;
  throw failure;
};

const buildWith = (source: DossierSource, paper: string, texts: PaperTexts): BuiltPaper => {
  const built = buildPaper({ paper, source, texts });
  return built.ok ? built.value : refuse(built.error.code, built.error.details);
};

/** The pages, and what a council would send them back for; DOCX is made too, so that both are known to come. */
const judge = async (
  context: QueryContext,
  { known, signal }: Pick<Trying, 'known' | 'signal'>,
  { document, gaps }: BuiltPaper,
): Promise<Trial> => {
  const [pdf, docx] = await Promise.all([
    renderPaper(context, { document, format: 'pdf', signal }),
    renderPaper(context, { document, format: 'docx', signal }),
  ]);
  const rules = readRules(context);
  const paper = paperFactsOf({ kind: known.procedurePaper.kind, issued: false, document });
  const reports = await Promise.all([
    reportOf(context, { format: 'pdf', sha256: pdf.sha256, paper }, rules),
    reportOf(context, { format: 'docx', sha256: docx.sha256, paper }, rules),
  ]);
  const found = reports.flatMap(({ violations }) => violations.map((one) => told(one, rules)));
  const findings = [...new Map(found.map((one) => [`${one.rule} ${one.found}`, one])).values()];
  return {
    ...nothing,
    sha256: pdf.sha256,
    pages: pdf.pages ?? 0,
    gaps: [...gaps],
    findings,
  };
};

type Beside = Trying & { readonly source: DossierSource; readonly trial: Trial };

/** What the program's own text breaks with these facts is no fault of the office's: a signer not entered, say. */
const besideShipped = async (
  context: QueryContext,
  { source, trial, ...trying }: Beside,
): Promise<Trial> => {
  const shipped = readPaperTexts(context.resources);
  const theirs = await judge(context, trying, buildWith(source, trying.paper, shipped));
  const known = new Set(theirs.findings.map(({ rule }) => rule));
  const findings = trial.findings.filter(({ rule }) => !known.has(rule));
  return { ...trial, findings, passed: findings.length === 0 };
};
