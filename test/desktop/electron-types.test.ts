import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { desktopFiles, readProjectFile } from './desktop-sources.ts';

const declarations = readProjectFile('node_modules/electron/electron.d.ts');

/** What Electron's own types offer in one kind of process. */
const offeredIn = (kind: 'Main' | 'Renderer' | 'Common'): readonly string[] => {
  const from = declarations.indexOf(`  namespace ${kind} {`);
  const section = declarations.slice(from, declarations.indexOf('\n  }\n', from));
  return [...section.matchAll(/^ {4}(?:const|class|type) (\w+)/gm)].map(([, name = '']) => name);
};

const importedFromElectron = (file: string): readonly string[] => {
  const { module } = parseSync(file, readProjectFile(file));
  return module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value === 'electron')
    .flatMap(({ entries }) => entries.map(({ importName }) => importName.name ?? '*'));
};

const preload = 'electron/desktop/preload.ts';
const coreProcess = 'electron/desktop/core-process.ts';

test('what the preload takes of Electron exists in a renderer, and no more than the bridge and the messages', () => {
  const taken = importedFromElectron(preload);
  expect(taken).toEqual(['contextBridge', 'ipcRenderer', 'IpcRendererEvent']);
  expect(offeredIn('Renderer')).toEqual(expect.arrayContaining([...taken]));
});

test('the core process takes nothing of Electron but its parent port', () => {
  expect(importedFromElectron(coreProcess)).toEqual([]);
  expect(readProjectFile(coreProcess)).toContain('const { parentPort } = process;');
});

test('what every other file takes exists in the main process', () => {
  const taken = desktopFiles
    .filter((file) => file !== preload)
    .flatMap((file) => importedFromElectron(file));
  expect(taken.length).toBeGreaterThan(8);
  expect([...offeredIn('Main'), ...offeredIn('Common')]).toEqual(expect.arrayContaining(taken));
});
