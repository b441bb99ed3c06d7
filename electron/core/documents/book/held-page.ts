import type { PDFDict, PDFName, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PageFrame } from '#shared/dossier/book/page-frame.ts';

/** Words on a page, placed as a reader sees it. */
export type Words = {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold?: boolean;
};

/** A place of a page that leads to another page of the book, in the page's own units. */
export type Link = {
  readonly rect: readonly [number, number, number, number];
  readonly target: PDFRef | string;
};

/**
 * A page whose pictures and letters are in the book already and whose own entry is not: that is written last, when it
 * is known how many pages there are.
 */
export type HeldPage = {
  readonly ref: PDFRef;
  readonly frame: PageFrame;
  /** Entries of the page that its own file gave: boxes, turn, unit, group. */
  readonly entries: PDFDict;
  /** Drawn forms by name, and the operators that draw them. */
  readonly forms: readonly (readonly [PDFName, PDFObject])[];
  readonly operators: string;
  readonly words: Words[];
  readonly links: Link[];
};
