import { app, session, shell, type Event, type WebContents } from 'electron';
import { isLegalPortal } from './legal-portals.ts';
import { isOwnAddress } from './own-address.ts';

/** Security checklist, points 3 and 4: before `ready`, so that no window can exist without the sandbox. */
export const enforceSandbox = (): void => app.enableSandbox();

/** Points 11 to 15: for every web contents there will ever be, whoever makes it. */
export const guardEveryWebContents = (): void => {
  app.on('web-contents-created', (_event, contents) => guard(contents));
};

const guard = (contents: WebContents): void => {
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', stayOnOwnPage);
  contents.on('will-frame-navigate', stayOnOwnPage);
  contents.on('will-redirect', stayOnOwnPage);
  contents.setWindowOpenHandler(({ url }) => {
    openLegalPortal(url);
    return { action: 'deny' };
  });
};

const stayOnOwnPage = (details: Event<{ readonly url: string }>): void => {
  if (!isOwnAddress(details.url)) details.preventDefault();
};

const openLegalPortal = (address: string): void => {
  if (isLegalPortal(address)) void shell.openExternal(new URL(address).href);
};

/** Point 5: the page needs no camera, place, notification or device, so it is given none. */
export const refusePermissions = (): void => {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) =>
    answer(false),
  );
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
};
