import { homedir } from 'node:os';
import path from 'node:path';
import { findTimesNewRoman } from '../documents/font-files.ts';
import type { QueryContext } from '../handlers.ts';
import { ownFontSetting } from '../journal/setting-table.ts';
import { selectSetting } from '../workspace/workspace.queries.ts';

export type FontChoice = {
  /** The office wants the PC's own Times New Roman in its PDF files. */
  readonly own: boolean;
  /** The PC has it. */
  readonly available: boolean;
  /** Where it lies, or where it was looked for first. */
  readonly folder: string;
};

/** What this machine was told about fonts: each PC has its own, so the choice holds for one machine. */
export const fontChoice = async (context: FontContext): Promise<FontChoice> => {
  const { folder, available } = await ownFontFolder(context.options.fonts);
  return { own: wantsOwnFont(context), available, folder };
};

/** The folder whose Times New Roman papers embed; undefined where they keep the font shipped with the program. */
export const chosenFontFolder = async (context: FontContext): Promise<string | undefined> => {
  if (!wantsOwnFont(context)) return undefined;
  const { folder, available } = await ownFontFolder(context.options.fonts);
  return available ? folder : undefined;
};

type FontContext = Pick<QueryContext, 'db' | 'workspace' | 'options'>;

const wantsOwnFont = ({ db, workspace }: FontContext): boolean =>
  selectSetting(db, ownFontSetting(workspace.device.id)) === 'own';

const ownFontFolder = async (
  given: string | undefined,
): Promise<{ readonly folder: string; readonly available: boolean }> => {
  const folders = given === undefined ? systemFolders() : [given];
  for (const folder of folders) {
    if ((await findTimesNewRoman(folder)) !== null) return { folder, available: true };
  }
  return { folder: folders[0] ?? '', available: false };
};

/** Where Windows, macOS and Linux keep fonts; Windows is not always on C:, and a person may add fonts for themselves. */
const systemFolders = (): readonly string[] => {
  switch (process.platform) {
    case 'win32':
      return [
        path.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
        path.join(homedir(), 'AppData', 'Local', 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return [
        '/System/Library/Fonts/Supplemental',
        '/Library/Fonts',
        path.join(homedir(), 'Library', 'Fonts'),
      ];
    default:
      return [
        '/usr/share/fonts/truetype/msttcorefonts',
        '/usr/share/fonts/msttcore',
        path.join(homedir(), '.local', 'share', 'fonts'),
      ];
  }
};
