import type { XmlElement } from 'xmldoc';
import type { RunProperties } from './docx-properties.ts';

const names = /^(major|minor)(HAnsi|Ascii|EastAsia|Bidi)$/;

/** Puts in the fonts that a run names by their part in the theme ("minorHAnsi"). */
export const themeFonts = (theme: XmlElement | null): ((run: RunProperties) => RunProperties) => {
  const [scheme] = theme?.descendantsNamed('a:fontScheme') ?? [];
  const resolve = (font: string): string => {
    const [, size, script] = names.exec(font) ?? [];
    if (size === undefined) return font;
    const slot = { EastAsia: 'a:ea', Bidi: 'a:cs' }[script ?? ''] ?? 'a:latin';
    return scheme?.childNamed(`a:${size}Font`)?.childNamed(slot)?.attr.typeface ?? font;
  };
  return (run) => ({
    ...run,
    fonts: Object.fromEntries(
      Object.entries(run.fonts).map(([slot, font]) => [slot, resolve(font)]),
    ),
  });
};
