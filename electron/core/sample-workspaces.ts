import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { sampleVariants } from '#shared/contract/sample.methods.ts';
import { Refusal } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Core } from './core.ts';

export type SampleVariant = (typeof sampleVariants)[number];

/** A workspace of its own with a finished dossier, on which texts are tried. */
export type SampleWorkspace = { readonly core: Core; readonly dossierId: string };

export type SampleWorkspaces = {
  /** Made when it is first asked for, which takes some seconds, and kept until the program ends. */
  readonly open: (variant: SampleVariant) => Promise<SampleWorkspace>;
  readonly close: () => Promise<void>;
};

type Made = SampleWorkspace & { readonly folder: string };
type OpenCore = (folder: string) => Promise<Result<Core>>;

/** The office's own workspace is never touched by a trial: the sample lies in a folder of the system's. */
export const createSampleWorkspaces = (openCore: OpenCore): SampleWorkspaces => {
  const made = new Map<SampleVariant, Promise<Made>>();
  return {
    open: (variant) => {
      const known = made.get(variant) ?? makeSample(openCore, variant);
      made.set(variant, known);
      known.catch(() => made.delete(variant));
      return known;
    },
    close: async () => {
      await Promise.allSettled([...made.values()].map(async (one) => dispose(await one)));
    },
  };
};

const builtSchema = z.object({ dossierId: z.string() });

const makeSample = async (openCore: OpenCore, variant: SampleVariant): Promise<Made> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hosontm-sample-'));
  const opened = await openCore(folder);
  if (!opened.ok) throw new Refusal(opened.error);
  const core = opened.value;
  const built = await core.dispatch('sample.build', { variant }, { role: 'officer' });
  if (!built.ok) {
    await dispose({ core, folder });
    throw new Refusal(built.error);
  }
  return { core, folder, dossierId: builtSchema.parse(built.value).dossierId };
};

const dispose = async ({ core, folder }: Pick<Made, 'core' | 'folder'>): Promise<void> => {
  await core.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
};
