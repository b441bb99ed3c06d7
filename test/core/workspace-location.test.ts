import { describe, expect, test } from 'vitest';
import { locate, type System } from '#core/workspace/location.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openSmallCore } from './small-application.ts';

const linux = (mounts: string): System => ({
  platform: 'linux',
  hostname: 'm',
  realPath: (place) => place,
  mounts: () => mounts,
});

const windows = (realPath: System['realPath']): System => ({
  platform: 'win32',
  hostname: 'm',
  realPath,
  mounts: () => '',
});

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  'server:/all /srv nfs4 rw 0 0',
  '/dev/sdb1 /srv/inh ext4 rw 0 0',
  '//may-chu/chung /mnt/thông\\040tin cifs rw 0 0',
  '//may-chu/chung /mnt/chia\\040se cifs rw 0 0',
  'inh@may:/ /media/xa fuse.sshfs rw 0 0',
].join('\n');

describe('a folder on Linux', () => {
  test.each([
    ['/var/lib/hoso', false],
    ['/srv/other/hoso', true],
    ['/srv/inh/hoso', false],
    ['/srvs', false],
    ['/mnt/chia se/hoso', true],
    ['/mnt/thông tin/hoso', true],
    ['/media/xa', true],
  ])('%s: on a network share? %s', (folder, onNetwork) => {
    expect(locate(folder, linux(mounts)).onNetwork).toBe(onNetwork);
  });

  test('that is yet to be made lies where its parent does', () => {
    const system = {
      ...linux(mounts),
      realPath: (place: string) => {
        if (place.endsWith('new')) throw new Error('ENOENT');
        return place === '/var' ? '/srv/other' : place;
      },
    };
    expect(locate('/var/new', system).onNetwork).toBe(true);
  });
});

describe('a folder on Windows', () => {
  test.each([
    ['C:\\HoSo', false],
    ['\\\\may-chu\\chung\\HoSo', true],
    ['\\\\?\\UNC\\may-chu\\chung', true],
    ['\\\\?\\C:\\HoSo', false],
  ])('%s: on a network share? %s', (real, onNetwork) => {
    expect(
      locate(
        'x',
        windows(() => real),
      ).onNetwork,
    ).toBe(onNetwork);
  });
});

test.each([
  ['/srv/inh/OneDrive - UBND xã/HoSo', 'OneDrive'],
  ['/srv/inh/Dropbox/HoSo', 'Dropbox'],
  ['/srv/inh/Google Drive/HoSo', 'Google Drive'],
  ['/srv/inh/Drive của tôi'.normalize('NFD'), 'Google Drive'],
  ['/srv/inh/Tài liệu/Dropbox cũ', null],
])('%s is copied behind our back by %s', (folder, program) => {
  expect(locate(folder, linux('')).syncedBy).toBe(program);
});

test('a workspace on a network share is refused before anything is written there', async () => {
  using folder = temporaryFolder();
  const opened = await openSmallCore(`${folder.path}/mới`, {
    parts: { system: linux(`server:/x ${folder.path.replaceAll(' ', '\\040')} nfs rw 0 0`) },
  });
  expect(opened).toMatchObject({ ok: false, error: { code: 'workspace.onNetwork' } });
});
