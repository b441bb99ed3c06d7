import type { Builder } from './builder.ts';
import { paintPhoto } from './paint-photo.ts';

/** Ten painted landscapes in place of photos, with place and time, two of them a pair. */
export const buildPhotos = async (
  { call, data, stage }: Builder,
  dossierId: string,
): Promise<void> => {
  const idsByLabel = new Map<string, string>();
  for (const [index, photo] of data.photos.entries()) {
    const { targets, pair: _pair, pairRole: _role, ...metadata } = photo;
    const bytes = paintPhoto(index);
    const uploadId = await stage(`${photo.label}.jpg`, bytes);
    const fields = { ...metadata, form: 'photo', kind: 'Ảnh' };
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
