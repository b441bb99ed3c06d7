import { readFileSync } from 'node:fs';
import type { Methods } from '#shared/contract/methods.ts';
import { emptyProcedure, filledProcedure } from '../fixtures/own-procedure.ts';
import type { Commune } from '../core/support/commune-dossier.ts';

type Name = Extract<keyof Methods, `procedures.${string}` | 'dossiers.setProcedure'>;

const procedureId = 'commune-2026-2030';

const saved = async ({ call }: Commune) => {
  await call('procedures.save', { procedure: filledProcedure() });
  return { procedureId };
};

const used = async (core: Commune) => {
  await core.call('procedures.use', await saved(core));
  return { procedureId };
};

/** Commands on an office's own procedures, each with what must be there before it. */
export const undoneProcedures: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'procedures.save': async () => ({ procedure: emptyProcedure() }),
  'procedures.discard': saved,
  'procedures.use': saved,
  'procedures.restore': used,
  'procedures.importFile': async (core) => {
    await saved(core);
    const { fileSha256, name } = await core.call('procedures.exportFile', {});
    const text = readFileSync((await core.core.openFile(fileSha256))?.path ?? '', 'utf8');
    await core.call('procedures.discard', { procedureId });
    return { uploadId: await core.stage(name, text) };
  },
  'dossiers.setProcedure': async (core) => {
    const { unitId, call } = core;
    const asked = { unitId, setId: 'commune-standard-2026-2030', year: 2027, variant: 'group-1' };
    const { dossierId } = await call('dossiers.create', asked);
    await used(core);
    return { dossierId, own: true };
  },
};
