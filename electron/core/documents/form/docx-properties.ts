import type { XmlElement } from 'xmldoc';
import { attributeOf } from './docx-package.ts';

export type RunProperties = {
  /** The families of the four scripts: ascii, hAnsi, eastAsia, cs. */
  readonly fonts: Readonly<Record<string, string>>;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Typed in small letters and shown in capitals. */
  readonly caps: boolean;
  readonly hidden: boolean;
};

export type ParagraphProperties = {
  readonly align: string;
  readonly leftTwips: number;
  readonly rightTwips: number;
  readonly firstLineTwips: number;
  readonly beforeTwips: number;
  readonly afterTwips: number;
  readonly lineTwips: number;
  readonly lineRule: string;
  readonly contextual: boolean;
  readonly tabsTwips: readonly number[];
  /** The list that numbers it by itself, and the level there. */
  readonly list: string | null;
  readonly listLevel: number;
};

/** What Word assumes where nothing is said. */
export const plainRun: RunProperties = {
  fonts: {},
  sizePt: 10,
  bold: false,
  italic: false,
  color: '#000000',
  caps: false,
  hidden: false,
};

export const plainParagraph: ParagraphProperties = {
  align: 'left',
  leftTwips: 0,
  rightTwips: 0,
  firstLineTwips: 0,
  beforeTwips: 0,
  afterTwips: 0,
  lineTwips: 240,
  lineRule: 'auto',
  contextual: false,
  tabsTwips: [],
  list: null,
  listLevel: 0,
};

const isOn = (value: string | undefined): boolean =>
  !['0', 'false', 'off', 'none'].includes(value ?? '1');

const toggle = (properties: XmlElement, name: string, inherited: boolean): boolean => {
  const element = properties.childNamed(name);
  return element === undefined ? inherited : isOn(element.attr['w:val']);
};

/** A property that is there and not switched off. */
export const isToggledOn = (properties: XmlElement, name: string): boolean =>
  toggle(properties, name, false);

const toNumber = (text: string | undefined, inherited: number): number =>
  text === undefined ? inherited : Number(text);

const colorOf = (text: string | undefined, inherited: string): string => {
  if (text === undefined) return inherited;
  return text === 'auto' ? '#000000' : `#${text.toLowerCase()}`;
};

const fontsOf = (
  properties: XmlElement,
  inherited: RunProperties['fonts'],
): RunProperties['fonts'] => {
  const named = properties.childNamed('w:rFonts')?.attr ?? {};
  const fonts: Record<string, string> = { ...inherited };
  for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
    // A font of the theme goes before one that is named.
    const family = named[`w:${slot}Theme`] ?? named[`w:${slot}theme`] ?? named[`w:${slot}`];
    if (family !== undefined) fonts[slot] = family;
  }
  return fonts;
};

/** Lays a w:rPr over what is inherited. */
export const overlayRun = (
  inherited: RunProperties,
  properties: XmlElement | undefined,
): RunProperties => {
  if (properties === undefined) return inherited;
  return {
    fonts: fontsOf(properties, inherited.fonts),
    sizePt: toNumber(attributeOf(properties, 'w:sz'), inherited.sizePt * 2) / 2,
    bold: toggle(properties, 'w:b', inherited.bold),
    italic: toggle(properties, 'w:i', inherited.italic),
    color: colorOf(attributeOf(properties, 'w:color'), inherited.color),
    caps: toggle(properties, 'w:caps', inherited.caps),
    hidden: toggle(properties, 'w:vanish', inherited.hidden),
  };
};

const firstLineOf = (indent: Record<string, string>, inherited: number): number => {
  const hanging = indent['w:hanging'];
  if (hanging !== undefined) return -Number(hanging);
  return toNumber(indent['w:firstLine'], inherited);
};

const tabsOf = (properties: XmlElement): readonly number[] =>
  (properties.childNamed('w:tabs')?.childrenNamed('w:tab') ?? []).map((tab) =>
    Number(tab.attr['w:pos']),
  );

/** Lays a w:pPr over what is inherited. */
export const overlayParagraph = (
  inherited: ParagraphProperties,
  properties: XmlElement | undefined,
): ParagraphProperties => {
  if (properties === undefined) return inherited;
  const indent = properties.childNamed('w:ind')?.attr ?? {};
  const spacing = properties.childNamed('w:spacing')?.attr ?? {};
  const tabs = tabsOf(properties);
  const numbering = properties.childNamed('w:numPr');
  return {
    align: attributeOf(properties, 'w:jc') ?? inherited.align,
    leftTwips: toNumber(indent['w:left'] ?? indent['w:start'], inherited.leftTwips),
    rightTwips: toNumber(indent['w:right'] ?? indent['w:end'], inherited.rightTwips),
    firstLineTwips: firstLineOf(indent, inherited.firstLineTwips),
    beforeTwips: toNumber(spacing['w:before'], inherited.beforeTwips),
    afterTwips: toNumber(spacing['w:after'], inherited.afterTwips),
    lineTwips: toNumber(spacing['w:line'], inherited.lineTwips),
    lineRule: spacing['w:lineRule'] ?? inherited.lineRule,
    contextual: toggle(properties, 'w:contextualSpacing', inherited.contextual),
    tabsTwips: tabs.length > 0 ? tabs : inherited.tabsTwips,
    list: attributeOf(numbering, 'w:numId') ?? inherited.list,
    listLevel: toNumber(attributeOf(numbering, 'w:ilvl'), inherited.listLevel),
  };
};
