import type { DocxTag } from '#shared/dossier/docx-template/docx-tag.ts';
import type { DocxFault } from '#shared/dossier/docx-template/check-docx.ts';
import { appError, Refusal } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { numberTags } from './number-tags.ts';
import { openTemplate, type TemplatePackage } from './open-template.ts';
import { scanParagraphs } from './scan-paragraphs.ts';
import { scanTags, type ScannedTags } from './scan-tags.ts';
import { parseDocxTags } from '#shared/dossier/docx-template/parse-docx-tags.ts';
import { crossedTag } from './render-numbers.ts';

/** A DOCX that an office hands back as its template. */
export type TemplateOrder = {
  readonly kind: 'template';
  readonly format: 'docx';
  readonly bytes: Uint8Array;
};

export type ReadTemplate = {
  readonly tags: readonly DocxTag[];
  /** What only the file itself shows: braces that are none, loops that cross a table. */
  readonly faults: readonly DocxFault[];
  /** Paragraphs of the text, with their tags, that hold a figure. */
  readonly withFigures: readonly string[];
};

/** Reads what a template asks for. A file that is no DOCX, or must not come in, is refused in words. */
export const readTemplate = ({ bytes }: TemplateOrder): Result<ReadTemplate> => {
  try {
    const opened = openTemplate(bytes);
    const scanned = scanTags(opened.xml);
    const unread = [...scanned.faults, ...outsideText(opened)];
    const faults = unread.length > 0 ? unread : crossedIn(opened.xml, scanned);
    const tags = scanned.tags.map(({ text, paragraph, near, alone }) => ({
      text,
      paragraph,
      near,
      alone,
    }));
    return ok({
      tags,
      faults: faults.map((fault) => ({ ...fault, suggestion: null })),
      withFigures: scanParagraphs(opened.xml)
        .map(({ text }) => text)
        .filter((text) => /\d/.test(text)),
    });
  } catch (failure) {
    return failure instanceof Refusal ? fail(failure.error) : fail(appError('template.notDocx'));
  }
};

const besideText = /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/;

/** Only the text itself is filled; the form knows nothing but page numbers outside it (Nghị định 30/2020/NĐ-CP). */
const outsideText = ({ office }: TemplatePackage): ScannedTags['faults'] =>
  office.names
    .filter((name) => besideText.test(name))
    .flatMap((name) => scanParagraphs(office.text(name) ?? ''))
    .filter(({ text }) => /[{}]/.test(text))
    .map(({ text }) => {
      const found = text.trim().slice(0, 80);
      return { problem: 'outside-text', line: 0, found, near: found };
    });

/** Asked only of loops that are balanced: what is not, is told by its own name. */
const crossedIn = (xml: string, scanned: ScannedTags): ScannedTags['faults'] => {
  const { faults, closings } = parseDocxTags(scanned.tags);
  if (faults.length > 0) return [];
  const crossed = crossedCells(scanned, closings) ?? crossedTag(numberTags(xml, scanned));
  if (crossed === null) return [];
  const { text = '', paragraph: line = 0, near = '' } = scanned.tags[crossed] ?? {};
  return [{ problem: 'crossed-sections', line, found: text && `{${text}}`, near }];
};

/** The first section that begins in one cell and ends neither in it nor in another row or cell of its table. */
const crossedCells = (
  { tags }: ScannedTags,
  closings: ReadonlyMap<number, number>,
): number | null => {
  for (const [open, close] of closings) {
    const [from = [], to = []] = [tags[open]?.cells, tags[close]?.cells];
    const [inner, outer] = [from.at(-1) ?? '', to.at(-1) ?? ''];
    const isSameAround = from.slice(0, -1).join() === to.slice(0, -1).join();
    const isSameTable = inner.split('.')[0] === outer.split('.')[0];
    if (from.length !== to.length || !isSameAround || !isSameTable) return open;
  }
  return null;
};
