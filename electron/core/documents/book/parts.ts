import type { PDFRef } from '@cantoo/pdf-lib';
import type { BookGroup, BookPlan } from '#shared/dossier/book/book-plan.ts';
import { citedPage, type PaperPart, type ProofPart } from './gather-parts.ts';
import type { HeldPage } from './held-page.ts';

/** Everything between the contents and the end, with the names its pages have. */
export type Parts = {
  readonly papers: readonly PaperPart[];
  readonly proofs: readonly ProofPart[];
  readonly groups: readonly Placed[];
  /** The page of a place, a label or a paper; undefined for a name of nothing. */
  readonly pageOf: (name: string) => PDFRef | undefined;
  readonly pages: readonly HeldPage[];
};

export type Placed = {
  readonly title: string;
  readonly places: readonly {
    readonly code: string;
    readonly part: ProofPart;
    readonly page: PDFRef;
    /** The place where its pages are, if that is another one. */
    readonly see: string | null;
  }[];
};

export const partsOf = (
  { groups }: BookPlan,
  papers: readonly PaperPart[],
  proofs: readonly ProofPart[],
): Parts => {
  const byId = new Map(proofs.map((part) => [part.proof.id, part]));
  const placed = groups.map((group) => placedIn(group, byId));
  const names = new Map<string, PDFRef>();
  for (const { paper, pages } of papers) setPage(names, paper.paper, pages[0]?.ref);
  for (const part of proofs) setPage(names, part.proof.label, labelPage(part, groups));
  for (const { code, page } of placed.flatMap(({ places }) => places)) names.set(code, page);
  return {
    papers,
    proofs,
    groups: placed,
    pageOf: (name) => names.get(name),
    pages: [...papers, ...proofs].flatMap(({ pages }) => pages),
  };
};

const setPage = (names: Map<string, PDFRef>, name: string, page: PDFRef | undefined): void => {
  if (page) names.set(name, page);
};

const placedIn = ({ title, places }: BookGroup, byId: ReadonlyMap<string, ProofPart>): Placed => ({
  title,
  places: places.flatMap(({ code, proofId, cited }) => {
    const part = byId.get(proofId);
    const page = part && citedPage(part, cited);
    if (!part || !page) return [];
    const [first] = part.proof.codes;
    return [{ code, part, page, see: first === undefined || first === code ? null : first }];
  }),
});

/** Where all places of a proof cite one page, its label means that page; else the proof. */
const labelPage = (part: ProofPart, groups: readonly BookGroup[]): PDFRef | undefined => {
  const cited = groups
    .flatMap(({ places }) => places)
    .filter(({ proofId }) => proofId === part.proof.id)
    .map((place) => citedPage(part, place.cited));
  const [only, ...others] = new Set(cited);
  return others.length === 0 && only ? only : citedPage(part, null);
};
