import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What the system tells about where a folder lies; tests tell something else. */
export type System = {
  readonly platform: NodeJS.Platform;
  readonly hostname: string;
  /** The true path. On Windows a drive letter mapped to a share becomes its `\\server\share`. */
  readonly realPath: (path: string) => string;
  /** The text of /proc/self/mounts, empty where there is none. */
  readonly mounts: () => string;
};

export const createSystem = (hostname: string): System => ({
  platform: process.platform,
  hostname,
  realPath: (path) => realpathSync.native(path),
  mounts: () => {
    try {
      return readFileSync('/proc/self/mounts', 'utf8');
    } catch {
      return '';
    }
  },
});

export type Location = {
  readonly onNetwork: boolean;
  /** The program that copies this folder elsewhere behind our back; null when none is seen. */
  readonly syncedBy: string | null;
};

/**
 * SQLite's WAL needs memory shared by all who open the file, which a network share can't give: the database
 * there gets damaged (sqlite.org/wal.html, "all processes must be on the same host computer").
 */
export const locate = (folder: string, system: System): Location => {
  const path = nearestRealPath(resolve(folder), system);
  return { onNetwork: isOnNetwork(path, system), syncedBy: findSync(path) };
};

/** A folder that is yet to be made lies where its nearest parent does. */
const nearestRealPath = (path: string, system: System): string => {
  try {
    return system.realPath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : nearestRealPath(parent, system);
  }
};

const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs?|afs|ceph|glusterfs|lustre|davfs2?|fuse\.(sshfs|rclone|davfs2|smbnetfs|gvfsd-fuse|s3fs|glusterfs))$/;

const isOnNetwork = (path: string, system: System): boolean => {
  if (system.platform === 'win32') return /^[\\/]{2}(?![?.][\\/](?!UNC))/i.test(path);
  return networkTypes.test(fileSystemOf(path, system.mounts()));
};

/** The type of the mount nearest above the path. Of two mounts at one place the later covers the earlier. */
const fileSystemOf = (path: string, mounts: string): string => {
  let best = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, escaped = '', type = ''] = line.split(' ');
    const point = escaped.replace(/\\(\d{3})/g, (_match, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const above = point === '/' || path === point || path.startsWith(`${point}/`);
    if (point !== '' && above && point.length >= best.point.length) best = { point, type };
  }
  return best.type;
};

const syncPrograms: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .*)?$/i, 'OneDrive'],
  [/^dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^(google ?drive|my drive|drive của tôi)$/i, 'Google Drive'],
  [/^(icloud ?drive|com~apple~clouddocs)$/i, 'iCloud Drive'],
];

const findSync = (path: string): string | null => {
  const segments = path.normalize('NFC').split(/[\\/]/);
  const found = syncPrograms.find(([name]) => segments.some((segment) => name.test(segment)));
  return found?.[1] ?? null;
};
