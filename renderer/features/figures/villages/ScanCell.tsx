import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SheetView } from './grid-places.ts';
import classes from './VillagesPage.module.css';

type Row = SheetView['rows'][number];
type Props = { readonly row: Row; readonly sheetId: string; readonly dossierId: string | null };

/** The photo or scan of a village's sheet: a proof like any other, and the source of its figures. */
export const ScanCell = ({ row, sheetId, dossierId }: Props) => {
  const text = useText('figures');
  const attach = useAttach({ row, sheetId, dossierId });
  return (
    <span className={classes.scan}>
      {row.evidenceId !== null && <ScanLink evidenceId={row.evidenceId} />}
      {dossierId !== null && (
        <FileChooser label={text('sheets.addScanOf', { village: row.name })} onFiles={attach}>
          {text('sheets.addScan')}
        </FileChooser>
      )}
    </span>
  );
};

const ScanLink = ({ evidenceId }: { readonly evidenceId: string }) => {
  const text = useText('figures');
  const { bridge } = useCore();
  const { data } = useQuery('evidence.get', { evidenceId });
  const file = data?.files[0];
  if (!file) return null;
  return (
    <a href={bridge.fileUrl(file.sha256)} target="_blank" rel="noreferrer">
      {text('sheets.seeScan')}
    </a>
  );
};

const useAttach = ({ row, sheetId, dossierId }: Props) => {
  const { bridge } = useCore();
  const tell = useTell();
  const title = useText('figures')('sheets.addScanOf', { village: row.name });
  const add = useCommand('evidence.add');
  const mark = useCommand('villages.markReturn');
  const attach = async (files: readonly File[]): Promise<void> => {
    const uploadIds: string[] = [];
    for (const file of files) {
      const staged = await bridge.stageFile(file);
      if (!staged.ok) return tell(staged.error);
      uploadIds.push(staged.value.uploadId);
    }
    if (dossierId === null || uploadIds.length === 0) return;
    const metadata = { subject: title, village: row.name };
    const added = await add.run({ dossierId, targets: [], uploadIds, metadata });
    if (!added.ok) return;
    const { evidenceId } = added.value;
    await mark.run({ sheetId, villageId: row.villageId, evidenceId });
  };
  return (files: readonly File[]) => void attach(files);
};
