import { fold } from '#shared/kernel/vietnamese.ts';
import type { FormModel, FormParagraph } from './form-model.ts';

export type AnnexBoxes = {
  readonly section: number;
  readonly label: FormParagraph;
  readonly title: readonly FormParagraph[];
  /** "(Kèm theo …)". */
  readonly hint: FormParagraph | null;
  /** Running text below title and hint. */
  readonly content: readonly FormParagraph[];
  /** Cells of its first table's first row. */
  readonly columns: readonly FormParagraph[];
};

const startsWith = (paragraph: FormParagraph, start: string): boolean =>
  fold(paragraph.text).trim().startsWith(start);

const firstRow = (paragraphs: readonly FormParagraph[]): readonly FormParagraph[] => {
  const table = paragraphs.find((paragraph) => paragraph.grid !== null)?.grid?.table;
  const cells = paragraphs.filter(({ grid }) => grid?.table === table && grid?.row === 0);
  return table === undefined
    ? []
    : cells.toSorted((a, b) => (a.grid?.column ?? 0) - (b.grid?.column ?? 0));
};

const annexOf = (model: FormModel, section: number): AnnexBoxes | null => {
  const own = model.paragraphs.filter((paragraph) => paragraph.section === section);
  const running = own.filter((paragraph) => paragraph.grid === null && paragraph.region === 'body');
  const labelAt = running.findIndex((paragraph) => startsWith(paragraph, 'phu luc'));
  const label = running[labelAt];
  if (label === undefined || labelAt > 1) return null;
  const rest = running.slice(labelAt + 1);
  const hintAt = rest.slice(0, 5).findIndex((paragraph) => startsWith(paragraph, '(kem theo'));
  return {
    section,
    label,
    title: rest.slice(0, hintAt < 0 ? 1 : hintAt),
    hint: rest[hintAt] ?? null,
    content: rest.slice(Math.max(hintAt + 1, 1)),
    columns: firstRow(own),
  };
};

/** Sections that open with "Phụ lục". */
export const findAnnexes = (model: FormModel): readonly AnnexBoxes[] =>
  model.sections.map((_, section) => annexOf(model, section)).filter((annex) => annex !== null);
