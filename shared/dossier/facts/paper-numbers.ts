import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { yearOf } from '#shared/kernel/day.ts';
import { formatDayLong } from '#shared/kernel/day-text.ts';
import { missingFact, textFact, type Fact } from './fact.ts';
import { blankDate, blankNumber } from './paper-dates.ts';
import { issuerOf } from '../paper-body.ts';
import { paperDay } from './paper-day.ts';
import { signedPaper, type SignedPaper } from './signed-paper.ts';
import type { DossierSource } from './source.ts';

type Numbered = Pick<ProcedurePaper, 'kind' | 'letter' | 'issuer'>;

/** "/BC-UBND", for a letter "/UBND-NN": what follows the number; null for an annex. */
export const paperSymbol = (
  source: Pick<DossierSource, 'procedure' | 'dossier'>,
  paper: Numbered,
): string | null => {
  if (paper.kind === null || paper.kind === '') return null;
  const { symbol } = issuerOf(source, paper);
  return paper.letter ? `/${symbol}-${draftingOffice(source, paper)}` : `/${paper.kind}-${symbol}`;
};

/** Office that drafts the papers of a body: the dossier names that of the unit itself. */
export const draftingOffice = (
  source: Pick<DossierSource, 'procedure' | 'dossier'>,
  paper: Pick<ProcedurePaper, 'issuer'>,
): string => {
  const own = issuerOf(source, paper).draftingOffice;
  return own === '' ? source.dossier.draftingOffice : own;
};

/** "203/BC-UBND", or room for the number before the symbol. */
export const numberText = (
  source: Pick<DossierSource, 'procedure' | 'dossier'>,
  paper: Numbered,
  signed: SignedPaper | null,
): string => `${signed?.number ?? blankNumber}${paperSymbol(source, paper) ?? ''}`;

/** "ngày 23 tháng 12 năm 2024", or room for it. The year its stage has reached stands until the day is known. */
export const dateText = (source: DossierSource, paper: string): string => {
  const signed = signedPaper(source.versions, paper);
  return signed ? formatDayLong(signed.signedOn) : blankDate(yearOf(paperDay(source, paper)));
};

/** How other papers cite a paper: in full with its date, and short. */
export const citationOf = (
  source: DossierSource,
  paper: ProcedurePaper,
): { readonly full: string; readonly short: string } => {
  const signed = signedPaper(source.versions, paper.paper);
  const short = `${paper.kindName} số ${numberText(source, paper, signed)}`;
  return { full: `${short} ${dateText(source, paper.paper)}`, short };
};

/** A paper of another dossier in full, for a text that speaks of several; missing where its procedure has none. */
export const citedPaper = (source: DossierSource, number: string): Fact => {
  const paper = source.procedure.papers.find((one) => one.paper === number);
  return paper ? textFact(citationOf(source, paper).full) : missingFact;
};
