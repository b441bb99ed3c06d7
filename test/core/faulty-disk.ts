import { realDisk, type Disk, type DiskFile } from '#core/store/disk.ts';

/** A real disk that writes down what is asked of it and fails the call of one number. */
export type FaultyDisk = { readonly disk: Disk; readonly calls: string[] };

export const createFaultyDisk = (failing: number | null, code = 'EIO'): FaultyDisk => {
  const calls: string[] = [];
  const watched =
    <Given extends unknown[], Answer>(name: string, act: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      calls.push(name);
      if (calls.length === failing) {
        throw Object.assign(new Error(`${code}: ${name} failed`), { code });
      }
      return act(...given);
    };
  const watchFile = (file: DiskFile): DiskFile => ({
    write: watched('write', file.write),
    writeAt: watched('writeAt', file.writeAt),
    copyAt: watched('copyAt', file.copyAt),
    sync: watched('sync', file.sync),
    // A handle that failed to close is closed all the same, as the system does it.
    close: async () => {
      await file.close();
      await watched('close', () => Promise.resolve())();
    },
  });
  const create = watched('create', realDisk.create);
  const disk: Disk = {
    makeFolder: watched('makeFolder', realDisk.makeFolder),
    create: async (path) => watchFile(await create(path)),
    read: realDisk.read,
    copy: watched('copy', realDisk.copy),
    syncFile: watched('syncFile', realDisk.syncFile),
    rename: watched('rename', realDisk.rename),
    syncFolder: watched('syncFolder', realDisk.syncFolder),
    remove: watched('remove', realDisk.remove),
    list: watched('list', realDisk.list),
    size: watched('size', realDisk.size),
  };
  return { disk, calls };
};
