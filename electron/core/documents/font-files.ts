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
  const own = folders.own === undefined ? null : timesNewRoman(folders.own);
  return own !== null && (await allExist(own)) ? own : tinos(folders.bundled);
};

/** The file that draws letters of this style. */
export const fontFileOf = (files: FontFiles, style: FontStyle): string => {
  if (style.bold) return style.italic ? files.boldItalic : files.bold;
  return style.italic ? files.italic : files.regular;
};

const tinos = (folder: string): FontFiles => ({
  family: 'Tinos',
  regular: path.join(folder, 'Tinos-Regular.ttf'),
  bold: path.join(folder, 'Tinos-Bold.ttf'),
  italic: path.join(folder, 'Tinos-Italic.ttf'),
  boldItalic: path.join(folder, 'Tinos-BoldItalic.ttf'),
});

const timesNewRoman = (folder: string): FontFiles => ({
  family: familyName,
  regular: path.join(folder, 'times.ttf'),
  bold: path.join(folder, 'timesbd.ttf'),
  italic: path.join(folder, 'timesi.ttf'),
  boldItalic: path.join(folder, 'timesbi.ttf'),
});

const allExist = async (files: FontFiles): Promise<boolean> => {
  const { regular, bold, italic, boldItalic } = files;
  const checks = [regular, bold, italic, boldItalic].map((file) => access(file));
  return (await Promise.allSettled(checks)).every((check) => check.status === 'fulfilled');
};
