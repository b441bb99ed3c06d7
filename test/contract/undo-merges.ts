import type { Methods } from '#shared/contract/methods.ts';
import type { Commune } from '../core/support/commune-dossier.ts';
import { openTestCore } from '../core/support/open-test-core.ts';
import { bring } from '../core/exchange/support/exchanging.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Name = Extract<keyof Methods, `merges.${string}`>;

/** Another machine got all of it, and both wrote one narrative; the other's work came back. */
const afterConflict = async (commune: Commune) => {
  using folder = temporaryFolder();
  const other = await openTestCore(folder.path, { officer: 'Lò Văn Páo' });
  try {
    await bring(commune, other);
    const text = (name: string) => ({ dossierId: commune.dossierId, code: '1.1', text: name });
    await other.call('assessments.setNarrative', text('Bản của máy kia.'));
    const answer = { value: true };
    await other.call('assessments.enter', { dossierId: commune.dossierId, code: '1.2', answer });
    await commune.call('assessments.setNarrative', text('Bản của máy này.'));
    return await bring(other, commune);
  } finally {
    await other.close();
  }
};

/** Commands after a merge. */
export const undoneMerges: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'merges.decide': async (commune) => {
    await afterConflict(commune);
    const [conflict] = await commune.call('merges.conflicts', {});
    const [side] = conflict?.others ?? [];
    const { entity, recordId, field } = conflict ?? {};
    return { entity, recordId, field, deviceId: side?.deviceId, seq: side?.seq };
  },
  'merges.undo': async (commune) => ({ mergeId: (await afterConflict(commune)).mergeId }),
};
