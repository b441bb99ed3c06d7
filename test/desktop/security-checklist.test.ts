import { EventEmitter } from 'node:events';
import { beforeAll, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '#transport/content-security-policy.ts';
import { codeOf, desktopCode, filesIn, filesWith, readProjectFile } from './desktop-sources.ts';
import * as electron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

/** The twenty points of Electron's docs/tutorial/security.md, by number, on the source and on what it registers. */
beforeAll(async () => {
  await import('../../electron/desktop/main.ts');
  await import('../../electron/desktop/preload.ts');
  await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
});

const handler = (name: string): ((...given: readonly unknown[]) => unknown) =>
  electron.handlers.get(name) ?? expect.fail(`${name} was not registered`);

type Contents = EventEmitter & { windowOpen: (details: { url: string }) => unknown };

/** Web contents as Electron announces them. */
const newContents = (): Contents => {
  const contents: Contents = Object.assign(new EventEmitter(), { windowOpen: () => undefined });
  const setWindowOpenHandler = (open: Contents['windowOpen']): void => {
    contents.windowOpen = open;
  };
  electron.app.emit('web-contents-created', {}, Object.assign(contents, { setWindowOpenHandler }));
  return contents;
};

const isPrevented = (contents: EventEmitter, event: string, url = ''): boolean => {
  const preventDefault = vi.fn();
  contents.emit(event, { url, preventDefault });
  return preventDefault.mock.calls.length > 0;
};

const never = (pattern: RegExp): void => expect(filesWith(pattern)).toEqual([]);

test('1. only secure content: the window loads our own scheme, and no address of a network is loaded', () => {
  expect(electron.windows[0]?.addresses).toEqual(['app://hoso/']);
  expect(filesWith(/https?:|wss?:/)).toEqual(['electron/desktop/legal-portals.ts']);
  never(/\bnet\b.*from 'electron'|\bfetch\(/);
});

test('2. no Node integration for content', () => never(/nodeIntegration/));

test('3. context isolation is left on', () => never(/contextIsolation/));

test('4. process sandboxing is on before there is any window, and never taken back', () => {
  expect(electron.happened.indexOf('enableSandbox')).toBe(0);
  never(/\bsandbox\s*:|no-sandbox/);
});

test('5. permission requests are all refused', () => {
  const answer = vi.fn();
  handler('setPermissionRequestHandler')({}, 'media', answer);
  expect(answer).toHaveBeenCalledWith(false);
  expect(handler('setPermissionCheckHandler')(null, 'media')).toBe(false);
  expect(handler('setDevicePermissionHandler')({})).toBe(false);
});

test('6. web security is left on', () => never(/webSecurity|disable-web-security/));

test('7. a content security policy for every page, with nothing unsafe', () => {
  expect(contentSecurityPolicy('n')).toMatch(/^default-src 'none'; /);
  expect(contentSecurityPolicy('n')).not.toMatch(/unsafe|https?:|\*/);
  expect(codeOf('electron/transport/serve-page.ts')).toContain('contentSecurityPolicy(nonce)');
  never(/bypassCSP/);
});

test('8. insecure content is not allowed', () =>
  never(/allowRunningInsecureContent|ignore-certificate-errors/));

test('9. no experimental features', () => never(/experimentalFeatures|appendSwitch/));

test('10. no Blink features are switched on', () => never(/[bB]linkFeatures/));

test('11. no webview, so none with pop-ups', () => {
  expect(
    filesWith(/<webview|allowpopups|webviewTag/i, [...filesIn('electron'), ...filesIn('renderer')]),
  ).toEqual([]);
});

test('12. a webview that is attached all the same is prevented', () => {
  expect(isPrevented(newContents(), 'will-attach-webview')).toBe(true);
});

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
  '13. navigation is held to our own origin (%s)',
  (event) => {
    const contents = newContents();
    expect(isPrevented(contents, event, 'app://hoso/')).toBe(false);
    for (const foreign of foreignAddresses)
      expect(isPrevented(contents, event, foreign)).toBe(true);
  },
);

const foreignAddresses = [
  'https://hoso/',
  'app://hoso.evil.example/',
  'app://hoso@evil.example/',
  'app://evil@hoso/',
  'app://hoso:8080/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'data:text/html,x',
  'blob:app://hoso/0-0',
  '',
];

test('14. no new window is ever made', () => {
  const contents = newContents();
  for (const url of ['app://hoso/', 'https://vbpl.vn/', 'about:blank'])
    expect(contents.windowOpen({ url })).toEqual({ action: 'deny' });
});

test('15. only the addresses of legal portals are handed to the system', () => {
  electron.opened.length = 0;
  const contents = newContents();
  const foreign = [
    'https://evil.example/',
    'http://vbpl.vn/',
    'https://vbpl.vn.evil.example/',
    'https://vbpl.vn@evil.example/',
    'https://vbpl.vn:444/',
    'file:///C:/Windows/System32/calc.exe',
    'ms-msdt:/id',
    'not an address',
  ];
  for (const url of [...foreign, 'https://vbpl.vn/van-ban?id=1']) contents.windowOpen({ url });
  expect(electron.opened).toEqual(['https://vbpl.vn/van-ban?id=1']);
  expect(filesWith(/shell\b/)).toEqual(['electron/desktop/security.ts']);
  expect(desktopCode.match(/openExternal\(/g)).toHaveLength(1);
});

test('16. a current Electron, pinned exactly and the one that is installed', () => {
  const pinned = JSON.parse(readProjectFile('package.json')).devDependencies.electron;
  expect(pinned).toBe(JSON.parse(readProjectFile('node_modules/electron/package.json')).version);
  expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test.each([
  ['a frame that is gone', null],
  ['a foreign page', { url: 'https://evil.example/', parent: null }],
  ['a look-alike', { url: 'app://hoso.evil/', parent: null }],
  ['a frame inside our page', { url: 'app://hoso/', parent: {} }],
])('17. no message of %s is answered, on any channel', async (_who, frame) => {
  const own = electron.sender.frame;
  const log = vi.spyOn(console, 'error').mockReturnValue();
  electron.sender.frame = frame;
  for (const channel of electron.answers.keys())
    expect(await electron.ipcRenderer.invoke(channel, 'test.echo', 1)).toEqual({
      ok: false,
      error: { code: 'call.notAllowed' },
    });
  electron.sender.frame = own;
  expect(electron.answers.size).toBe(5);
  expect(log).toHaveBeenCalledTimes(5);
  log.mockRestore();
});

test('17. there is one gate for messages from a window', () => {
  expect(filesWith(/\bipcMain\b/)).toEqual(['electron/desktop/trusted-sender.ts']);
  expect(desktopCode.match(/ipcMain\.\w+/g)).toEqual(['ipcMain.handle']);
  never(/sendSync|\.ipc\./);
});

test('18. a scheme of our own instead of file:, which refuses any other host', async () => {
  never(/\bloadFile\(|\bfile:/);
  expect(electron.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
  expect(electron.happened.indexOf('registerSchemesAsPrivileged')).toBeLessThan(
    electron.happened.indexOf('whenReady'),
  );
  const status = async (url: string, method = 'GET'): Promise<number> =>
    (await electron.served.get('app')?.(new Request(url, { method })))?.status ?? 0;
  expect(await status('app://evil/')).toBe(403);
  expect(await status('app://hoso/', 'POST')).toBe(405);
  expect(await status('app://hoso/files/..%2f..%2fpackage.json')).toBe(404);
  expect(await status('app://hoso/..%2f..%2fpackage.json')).toBe(404);
});

test('19. the fuses of the installed program', () => {
  const fuses =
    readProjectFile('electron-builder.yml').split('electronFuses:')[1]?.split('\n\n')[0] ?? '';
  const set = Object.fromEntries(
    [...fuses.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, on]) => [name, on]),
  );
  expect(set).toEqual({
    runAsNode: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    grantFileProtocolExtraPrivileges: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
  });
});

test('20. the page sees named functions and nothing of Electron', () => {
  const gate = electron.exposed.get('hoso') ?? {};
  expect(Object.keys(gate).toSorted()).toEqual([
    'call',
    'onEvent',
    'stageAbort',
    'stageBegin',
    'stageEnd',
    'stageWrite',
  ]);
  expect(Object.values(gate).every((value) => typeof value === 'function')).toBe(true);
  expect(codeOf('electron/desktop/preload.ts').match(/exposeIn\w+/g)).toEqual([
    'exposeInMainWorld',
  ]);
  const preload = codeOf('electron/desktop/preload.ts');
  expect(preload.match(/import (?!type).* from '([^']+)'/g)).toHaveLength(2);
});
