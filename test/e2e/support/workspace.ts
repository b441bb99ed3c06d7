import { cp } from 'node:fs/promises';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { sampleFolder, type SampleVariant } from './command-line.ts';
import { startHost, type Host } from './host.ts';

/** What a spec file starts from. */
export type Workspace = 'empty' | SampleVariant;

/** A workspace of its own with the program over it; the program can be closed and started again. */
export type Office = {
  readonly address: () => string;
  readonly restart: () => Promise<void>;
  /** Ends the program and clears the workspace away. */
  readonly close: () => Promise<void>;
};

export const openOffice = async (workspace: Workspace): Promise<Office> => {
  const folder = temporaryFolder();
  if (workspace !== 'empty') await cp(sampleFolder(workspace), folder.path, { recursive: true });
  let host: Host = await startHost(folder.path);
  return {
    address: () => host.address,
    restart: async () => {
      await host.stop();
      host = await startHost(folder.path);
    },
    close: async () => {
      await host.stop();
      folder[Symbol.dispose]();
    },
  };
};
