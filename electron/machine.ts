import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CoreOptions } from '#core/core-options.ts';
import type { Core } from '#core/core.ts';
import type { ServedCore } from '#transport/served-core.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import { documentWorker, resourcesFolder, viewerPage } from './locations.ts';

/** What every host gives the core: this machine's clock, chance and name, and where the program lies. */
export const machineOptions = (folder: string): CoreOptions => ({
  folder,
  resources: fileURLToPath(resourcesFolder),
  workerUrl: documentWorker,
  viewerPage,
  clock: () => instantSchema.parse(new Date().toISOString()),
  ids: randomUUID,
  deviceName: hostname(),
});

/** The core as the transports serve it: whoever sits at this machine is its officer. */
export const asServed = (core: Core): ServedCore => ({
  ...core,
  dispatch: (method, input) => core.dispatch(method, input, { role: 'officer' }),
});
