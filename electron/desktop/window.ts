import { app, BrowserWindow, Menu } from 'electron';
import { pageAddress } from './own-address.ts';

/** Our own menu instead of the default one: the keys for editing, zoom and full screen, no developer's commands. */
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
  void window.loadURL(pageAddress);
  return window;
};

/** The window that is there comes to the front when the program is started a second time. */
export const bringToFront = (): void => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
};
