import { access } from 'node:fs/promises';
import path from 'node:path';
import { familyName } from './page-layout.ts';

/** The four files of one family that a PDF embeds. */
export type FontFiles = {
  readonly family: string;
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
};

export type FontStyle = { readonly bold?: boolean; readonly italic?: boolean };

export type FontFolders = {
  /** The folder shipped with the program (Tinos). */
  readonly bundled: string;
  /** The PC's own font folder, where the office chose to embed Times New Roman itself. */
  readonly own?: string | undefined;
};

/**
 * Times New Roman may not be shipped, so papers embed Tinos, which has the same measures, unless the PC has the
 * family the decree names (ND30-PAGE-07) and the office asked for it.
 */
export const findFonts = async (folders: FontFolders): Promise<FontFiles> => {
  const own = folders.own === undefined ? null : await findTimesNewRoman(folders.own);
  return own ?? tinos(folders.bundled);
};

/** The four files of Times New Roman in a folder, as Windows, Linux or macOS names them; null where one is missing. */
export const findTimesNewRoman = async (folder: string): Promise<FontFiles | null> => {
  for (const names of timesNewRomanNames) {
    const [regular, bold, italic, boldItalic] = names;
    const files = fontFiles(folder, { family: familyName, regular, bold, italic, boldItalic });
    if (await allExist(files)) return files;
  }
  return null;
};

const timesNewRomanNames = [
  ['times.ttf', 'timesbd.ttf', 'timesi.ttf', 'timesbi.ttf'],
  [
    'Times_New_Roman.ttf',
    'Times_New_Roman_Bold.ttf',
    'Times_New_Roman_Italic.ttf',
    'Times_New_Roman_Bold_Italic.ttf',
  ],
  [
    'Times New Roman.ttf',
    'Times New Roman Bold.ttf',
    'Times New Roman Italic.ttf',
    'Times New Roman Bold Italic.ttf',
  ],
] as const;

/** The file that draws letters of this style. */
export const fontFileOf = (files: FontFiles, style: FontStyle): string => {
  if (style.bold) return style.italic ? files.boldItalic : files.bold;
  return style.italic ? files.italic : files.regular;
};

const tinos = (folder: string): FontFiles =>
  fontFiles(folder, {
    family: 'Tinos',
    regular: 'Tinos-Regular.ttf',
    bold: 'Tinos-Bold.ttf',
    italic: 'Tinos-Italic.ttf',
    boldItalic: 'Tinos-BoldItalic.ttf',
  });

const fontFiles = (folder: string, names: FontFiles): FontFiles => ({
  family: names.family,
  regular: path.join(folder, names.regular),
  bold: path.join(folder, names.bold),
  italic: path.join(folder, names.italic),
  boldItalic: path.join(folder, names.boldItalic),
});

const allExist = async (files: FontFiles): Promise<boolean> => {
  const { regular, bold, italic, boldItalic } = files;
  const checks = [regular, bold, italic, boldItalic].map((file) => access(file));
  return (await Promise.allSettled(checks)).every((check) => check.status === 'fulfilled');
};
