import type { OfficialHeader } from '#shared/dossier/document-model.ts';
import type { FontMetrics } from './font-metrics.ts';
import { breakEvenly, type BrokenText, type Letters } from './line-breaks.ts';
import { pageLayout, textWidth } from './page-layout.ts';

const plain = {};
export const bold = { bold: true };
export const italic = { italic: true };

/** Letters of boxes 1 to 4: ND30-QH-03/04, TN-04/05, CQ-02 to CQ-06, SO-02/03, DD-03/04. */
export const headerLetters = {
  nation: { size: pageLayout.header.nation, style: bold },
  motto: { size: pageLayout.header.motto, style: bold },
  superior: { size: pageLayout.header.issuer, style: plain },
  issuer: { size: pageLayout.header.issuer, style: bold },
  number: { size: pageLayout.header.number, style: plain },
  about: { size: pageLayout.header.about, style: plain },
  place: { size: pageLayout.header.place, style: italic },
} satisfies Record<string, Letters>;

/** Width of the two halves in millimetres. The header stands on portrait pages only. */
export const headerColumns = (): { readonly left: number; readonly right: number } => {
  const whole = textWidth('portrait');
  const left = whole * pageLayout.header.leftShare;
  return { left, right: whole - left };
};

/** Long names take several lines (ND30-CQ-10); the rule is measured by the longest of the issuer's own. */
export const issuerLines = (
  header: OfficialHeader,
  metrics: FontMetrics,
): { readonly superior: BrokenText; readonly issuer: BrokenText } => {
  const room = headerColumns().left - pageLayout.header.gap;
  return {
    superior: joined(
      header.superior,
      { millimetres: room, letters: headerLetters.superior },
      metrics,
    ),
    issuer: joined(header.issuer, { millimetres: room, letters: headerLetters.issuer }, metrics),
  };
};

/** Subject of a letter, broken inside the left half (ND30-TYCV-01 to TYCV-04). */
export const aboutLines = (about: string, metrics: FontMetrics): BrokenText =>
  breakEvenly(
    about,
    {
      millimetres: headerColumns().left - pageLayout.header.gap,
      letters: headerLetters.about,
    },
    metrics,
  );

const joined = (
  texts: readonly string[],
  room: { readonly millimetres: number; readonly letters: Letters },
  metrics: FontMetrics,
): BrokenText => {
  const broken = texts.map((text) => breakEvenly(text, room, metrics));
  return {
    lines: broken.flatMap((one) => one.lines),
    longest: Math.max(0, ...broken.map((one) => one.longest)),
  };
};
