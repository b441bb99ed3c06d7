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
};

/** Lends an office to `provide` and clears it away after. */
export const withOffice = async (
  workspace: Workspace,
  provide: (office: Office) => Promise<void>,
): Promise<void> => {
  using folder = temporaryFolder();
  if (workspace !== 'empty') await cp(sampleFolder(workspace), folder.path, { recursive: true });
  let host: Host = await startHost(folder.path);
  const restart = async (): Promise<void> => {
    await host.stop();
    host = await startHost(folder.path);
  };
  try {
    await provide({ address: () => host.address, restart });
  } finally {
    await host.stop();
  }
};
