import { withPreparation, type Handlers } from '../handlers.ts';
import { officerSetting, settingTable } from '../journal/setting-table.ts';
import { selectOfficer } from './workspace.queries.ts';

export const workspaceHandlers: Handlers<'workspace'> = {
  'workspace.info': async ({ db, workspace }) => {
    const { id, folder, createdAt, device, syncedBy, schemaVersion } = workspace;
    const [newest] = await workspace.listBackups();
    return {
      id,
      folder,
      createdAt,
      schemaVersion,
      syncedBy,
      deviceId: device.id,
      deviceName: device.name,
      officer: selectOfficer(db, device.name) ?? '',
      lastBackupAt: newest?.at ?? null,
    };
  },
  'workspace.setOfficer': ({ records, deviceId }, { name }) => {
    records.put(settingTable, officerSetting(deviceId), { value: name });
    return { officer: name };
  },
  'workspace.backups': async ({ workspace }) => ({ backups: await workspace.listBackups() }),
  'workspace.backup': withPreparation(
    ({ workspace }) => workspace.backUp(),
    (_context, _input, backup) => backup,
  ),
  'workspace.restore': withPreparation(
    ({ workspace }, input: { readonly name: string }) => workspace.planRestore(input.name),
    () => ({ restartNeeded: true as const }),
  ),
  'workspace.check': withPreparation(
    ({ workspace }, _input, job) => workspace.findProblems(job),
    (_context, _input, problems) => ({ problems }),
  ),
};
