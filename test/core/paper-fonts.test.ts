import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCore } from '#core/create-core.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tickingClock } from './small-application.ts';

/** Files of a PC under the names of Times New Roman: all four are bold, so that a look tells them from our own. */
const putFonts = (folder: string): void => {
  const bold = path.resolve('resources/fonts/Tinos-Bold.ttf');
  for (const name of ['times.ttf', 'timesbd.ttf', 'timesi.ttf', 'timesbi.ttf'])
    copyFileSync(bold, path.join(folder, name));
};

const open = async (folder: string, fonts: string) => {
  let count = 0;
  const opened = await createCore({
    folder,
    resources: path.resolve('resources'),
    clock: tickingClock(),
    ids: () => `font-${String((count += 1)).padStart(5, '0')}`,
    deviceName: 'máy thử',
    checkOutput: true,
    fonts,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const core = opened.value;
  const call = async (method: string, input: unknown): Promise<unknown> => {
    const answer = await core.dispatch(method, input, { role: 'officer' });
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}`);
    return answer.value;
  };
  await call('workspace.setOfficer', { name: 'Quàng Thị Inh' });
  return { call, close: () => core.close() };
};

test('the font of papers is chosen for this machine and kept', async () => {
  using workspace = temporaryFolder();
  using fonts = temporaryFolder();
  const first = await open(workspace.path, fonts.path);
  const folder = fonts.path;
  expect(await first.call('papers.fontChoice', {})).toEqual({
    own: false,
    available: false,
    folder,
  });
  putFonts(folder);
  await first.call('papers.chooseFont', { own: true });
  await first.close();
  const second = await open(workspace.path, folder);
  expect(await second.call('papers.fontChoice', {})).toEqual({
    own: true,
    available: true,
    folder,
  });
  await second.call('papers.chooseFont', { own: false });
  expect(await second.call('papers.fontChoice', {})).toMatchObject({ own: false });
  await second.close();
});
