import { readFileSync } from 'node:fs';
import { sealFindings } from '#shared/exchange/findings/seal-findings.ts';
import { day } from '#shared/kernel/day.ts';
import type { Methods } from '#shared/contract/methods.ts';
import { sha256 } from '#core/journal/journal.ts';
import { twoHundredFindings, unsealedFindings } from '../fixtures/findings.ts';
import type { Commune } from '../core/support/commune-dossier.ts';

type Name = Extract<keyof Methods, `packages.${string}` | `findings.${string}`>;

/** Uploads a package of the commune's own dossier, as a council would. */
const packed = async ({ core, call, stage, dossierId }: Commune) => {
  const { sha256 } = await call('packages.make', { dossierId });
  const stored = await core.openFile(sha256);
  if (!stored) throw new Error('the package is not in the store');
  return { uploadIds: [await stage('goi.zip', readFileSync(stored.path))] };
};

/** Commands about packages, each with what must be there before it. */
export const undonePackages: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'packages.make': async ({ call, dossierId }) => {
    // Missing papers are made by a command of their own, which an undo of the package leaves.
    await call('papers.make', { dossierId });
    return { dossierId };
  },
  'packages.handIn': async ({ call, dossierId }) => ({
    id: (await call('packages.make', { dossierId })).id,
    handedIn: { on: day('2024-12-02'), to: 'UBND tỉnh' },
  }),
  'packages.import': packed,
  'findings.import': async ({ stage, dossierId }) => {
    const dossier = { id: dossierId, unit: 'xã Mường Lạn', year: 2024, setId: 'x' };
    const file = unsealedFindings(twoHundredFindings(['1.1']).slice(0, 3), { dossier });
    return { uploadId: await stage('y-kien.json', sealFindings(file, sha256)) };
  },
  'packages.forget': async (core) => {
    const { id } = await core.call('packages.import', await packed(core));
    return { id };
  },
};
