import { UploadList } from '../../../../app/proofs/UploadList.tsx';
import { useAddProofs } from '../../../../app/proofs/use-add-proofs.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { FileDropArea } from '../../../../ui/files/FileDropArea.tsx';
import { useText } from '../../../../ui/use-text.ts';
import type { ViewProps } from '../../walk-types.ts';
import classes from './Checklist.module.css';
import type { ChecklistItem, RowActions } from './checklist-types.ts';
import { FoundProof } from './FoundProof.tsx';
import { RowButtons } from './RowButtons.tsx';
import { StateSign } from './StateSign.tsx';

type Props = ViewProps & RowActions & { readonly item: ChecklistItem };

/** One required paper: a file dropped on it becomes this very paper. */
export const RequiredRow = ({ view, item, ...actions }: Props) => {
  const text = useText('checklist');
  const { dossierId, code } = view;
  const choose = useCommand('checklist.choose');
  const adding = useAddProofs({
    dossierId,
    targets: [code],
    onAdded: (evidenceId) => {
      void choose.run({ dossierId, requirement: item.id, evidenceId });
      actions.onAdded(evidenceId);
    },
  });
  const onFiles = (files: readonly File[]) => void adding.add(files.slice(0, 1));
  return (
    <li className={classes.row} data-state={item.state}>
      <FileDropArea
        className={classes.drop ?? ''}
        invitation={text('drop')}
        onFiles={onFiles}
        isInner
      >
        <p className={classes.name}>{item.name}</p>
        <div className={classes.facts}>
          <StateSign {...item} />
          {item.origin === 'province' && <span className={classes.origin}>{text('province')}</span>}
        </div>
        {item.proof && <FoundProof item={item} proof={item.proof} {...actions} />}
        {item.others.map((one) => (
          <FoundProof key={one.evidenceId} item={item} proof={one} {...actions} />
        ))}
        {item.note !== '' && <p className={classes.note}>{item.note}</p>}
        <RowButtons view={view} item={item} onFiles={onFiles} onChoose={actions.onChoose} />
        <UploadList adding={adding} />
      </FileDropArea>
    </li>
  );
};
