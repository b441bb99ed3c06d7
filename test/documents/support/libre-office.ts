import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '../../support/find-program.ts';
import { bundledFonts } from './rendering.ts';

const run = promisify(execFile);

/** LibreOffice on this machine, or null. */
export const libreOffice = (): string | null => findProgram('soffice');

/**
 * Converts office files to another format in one start of LibreOffice. Debian's Liberation Serif has no Vietnamese, so
 * Times New Roman is mapped to the Tinos that ships with the program.
 */
export const convert = async (
  program: string,
  {
    folder,
    files,
    to,
  }: { readonly folder: string; readonly files: readonly string[]; readonly to: string },
): Promise<void> => {
  const fonts = path.join(folder, 'fonts.conf');
  const profile = path.join(folder, 'profile');
  await mkdir(profile, { recursive: true });
  await writeFile(fonts, fontConfiguration(path.join(folder, 'font-cache')));
  await run(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files,
    ],
    { env: { ...process.env, FONTCONFIG_FILE: fonts }, timeout: 60_000 },
  );
};

const fontConfiguration = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${bundledFonts}</dir>
  <cachedir>${cache}</cachedir>
  <selectfont><rejectfont><pattern>
    <patelt name="family"><string>Liberation Serif</string></patelt>
  </pattern></rejectfont></selectfont>
  <match target="pattern">
    <test name="family" qual="any"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
`;
