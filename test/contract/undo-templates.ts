import { readFileSync } from 'node:fs';
import type { Methods } from '#shared/contract/methods.ts';
import type { Commune } from '../core/support/commune-dossier.ts';

type Name = Extract<keyof Methods, `templates.${string}`>;

const place = { procedureId: 'commune-2021-2025-three-tier', paper: 'P05' };

const save = async ({ call }: Commune) => {
  const { shipped } = await call('templates.get', place);
  const text = `${shipped}# Mẫu của xã\n`;
  await call('templates.save', { ...place, text });
  return { ...place, text };
};

const readyToUse = async (core: Commune) => {
  await save(core);
  return { ...place, dossierId: core.dossierId, compared: true };
};

/** The DOCX that an office begins with, handed back as it is. */
const handBack = async ({ call, core, stage }: Commune) => {
  const { fileSha256, name } = await call('templates.startDocx', place);
  const file = await core.openFile(fileSha256);
  return { ...place, uploadId: await stage(name, readFileSync(file?.path ?? '')) };
};

const withDocxDraft = async (core: Commune) => {
  await core.call('templates.saveDocx', await handBack(core));
  return place;
};

/** Commands on an office's own texts and files of Word, each with what must be there before it. */
export const undoneTemplates: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'templates.save': async () => ({ ...place, text: 'P chưa xong' }),
  'templates.discard': async (core) => {
    await save(core);
    return place;
  },
  'templates.use': readyToUse,
  'templates.restore': async (core) => {
    await core.call('templates.use', await readyToUse(core));
    return place;
  },
  'templates.saveDocx': handBack,
  'templates.discardDocx': withDocxDraft,
  'templates.useDocx': async (core) => ({
    ...(await withDocxDraft(core)),
    dossierId: core.dossierId,
  }),
  'templates.restoreDocx': async (core) => {
    const asked = { ...(await withDocxDraft(core)), dossierId: core.dossierId };
    await core.call('templates.useDocx', asked);
    return place;
  },
  'templates.importFile': async (core) => {
    await save(core);
    const { fileSha256, name } = await core.call('templates.exportAll', {});
    const text = readFileSync((await core.core.openFile(fileSha256))?.path ?? '', 'utf8');
    await core.call('templates.discard', place);
    return { uploadId: await core.stage(name, text) };
  },
};
