import type { Builder } from './builder.ts';
import { paintPhoto } from './paint-photo.ts';

/** Ten painted landscapes in place of photos, with place and time and the works they show, two of them a pair. */
export const buildPhotos = async (
  { call, data, stage }: Builder,
  { communeId, dossierId }: { readonly communeId: string; readonly dossierId: string },
): Promise<void> => {
  const { works } = await call('finance.works', { unitId: communeId });
  const workIds = new Map(works.map(({ code, id }) => [code, id]));
  const idsByLabel = new Map<string, string>();
  for (const [index, photo] of data.photos.entries()) {
    const { targets, pair: _pair, pairRole: _role, work, ...metadata } = photo;
    const bytes = paintPhoto(index);
    const uploadId = await stage(`${photo.label}.jpg`, bytes);
    const fields = {
      ...metadata,
      workId: workIds.get(work ?? '') ?? null,
      form: 'photo',
      kind: 'Ảnh',
    };
    const input = { dossierId, targets, uploadIds: [uploadId], metadata: fields };
    const { evidenceId } = await call('evidence.add', input);
    idsByLabel.set(photo.label, evidenceId);
  }
  for (const { label, pair, pairRole } of data.photos) {
    if (pair === undefined) continue;
    const patch = { pairedWithId: idsByLabel.get(pair), pairRole };
    await call('evidence.update', { evidenceId: idsByLabel.get(label), patch });
  }
};
