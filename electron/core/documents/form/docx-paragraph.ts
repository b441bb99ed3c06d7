import { upper } from '#shared/kernel/vietnamese.ts';
import type { FormRun } from '#shared/dossier/form/form-model.ts';
import type { XmlElement } from 'xmldoc';
import { elementsOf } from './docx-package.ts';
import type { ParagraphProperties, RunProperties } from './docx-properties.ts';
import type { DocxStyles } from './docx-styles.ts';

/** A line drawn in a paragraph: null length means from indent to indent. */
export type DrawnRule = { readonly lengthTwips: number | null; readonly solid: boolean };

export type DocxParagraph = {
  readonly properties: ParagraphProperties;
  readonly runs: readonly FormRun[];
  readonly text: string;
  readonly rule: DrawnRule | null;
  /** Size of the paragraph mark, which gives an empty paragraph its height. */
  readonly markSizePt: number;
  readonly hasPageField: boolean;
};

const emuPerTwip = 635;
/** Of the four scripts of Word those that Vietnamese is written in. */
const scripts = ['ascii', 'hAnsi'];
/** What Word writes in where nothing is said. */
const wordsOwn = 'Times New Roman';

const fontName = (fonts: RunProperties['fonts']): string => {
  const named = scripts.map((slot) => fonts[slot] ?? wordsOwn);
  return [...new Set(named)].join('/');
};

const runText = (run: XmlElement): string =>
  elementsOf(run)
    .map((child) => {
      if (child.name === 'w:t') return child.val;
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:noBreakHyphen') return '-';
      return child.name === 'w:br' && child.attr['w:type'] !== 'page' ? '\n' : '';
    })
    .join('');

const runElements = (paragraph: XmlElement): readonly XmlElement[] =>
  elementsOf(paragraph).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return child.name === 'w:hyperlink' || child.name === 'w:fldSimple' ? runElements(child) : [];
  });

const borderRule = (properties: XmlElement | undefined): DrawnRule | null => {
  const borders = properties?.childNamed('w:pBdr');
  const side = borders?.childNamed('w:bottom') ?? borders?.childNamed('w:top');
  const style = side?.attr['w:val'];
  if (style === undefined || style === 'nil' || style === 'none') return null;
  return { lengthTwips: null, solid: style === 'single' };
};

const drawnRule = (paragraph: XmlElement): DrawnRule | null => {
  for (const extent of paragraph.descendantsNamed('wp:extent')) {
    const wide = Number(extent.attr.cx);
    const high = Number(extent.attr.cy);
    const dash = paragraph.descendantsNamed('a:prstDash')[0]?.attr.val ?? 'solid';
    if (wide > 20 * high) return { lengthTwips: wide / emuPerTwip, solid: dash === 'solid' };
  }
  return null;
};

const hasPageField = (paragraph: XmlElement): boolean =>
  [...paragraph.descendantsNamed('w:instrText'), ...paragraph.descendantsNamed('w:fldSimple')].some(
    (field) => /\bPAGE\b/.test(field.attr['w:instr'] ?? field.val),
  );

/** Reads a w:p with everything its styles give it. */
export const readParagraph = (paragraph: XmlElement, styles: DocxStyles): DocxParagraph => {
  const own = paragraph.childNamed('w:pPr');
  const runs = runElements(paragraph).flatMap((run) => {
    const { fonts, caps, hidden, ...letters } = styles.run(own, run.childNamed('w:rPr'));
    const text = caps ? upper(runText(run)) : runText(run);
    return hidden ? [] : [{ text, font: fontName(fonts), ...letters }];
  });
  return {
    properties: styles.paragraph(own),
    runs: runs.filter((run) => run.text !== ''),
    text: runs.map((run) => run.text).join(''),
    rule: borderRule(own) ?? drawnRule(paragraph),
    markSizePt: runs[0]?.sizePt ?? styles.run(own, own?.childNamed('w:rPr')).sizePt,
    hasPageField: hasPageField(paragraph),
  };
};
