import { app, BrowserWindow, Menu } from 'electron';
import { pageAddress } from './own-address.ts';

/** Before `ready`: Electron's default menu, with its developer's commands, is never built. */
export const dropDefaultMenu = (): void => Menu.setApplicationMenu(null);

/** After `ready`: our own menu, hidden, for its keys: editing, zoom, full screen. */
export const setOwnMenu = (): void =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'editMenu' },
      {
        label: 'HoSoNTM',
        submenu: [
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
          { role: 'quit' },
        ],
      },
    ]),
  );

/** The window, shown once its page has something to show. */
export const openWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'HoSoNTM',
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    // The spelling checker would fetch its dictionaries from the network.
    webPreferences: { preload, spellcheck: false, devTools: !app.isPackaged },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  // Without its page there is no `ready-to-show`: an empty window is better than none at all.
  window.loadURL(pageAddress).catch((error: unknown) => {
    console.error(error);
    window.show();
  });
  return window;
};

/** The window that is there comes to the front when the program is started a second time. */
export const bringToFront = (): void => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
};
