import { Select } from '@mantine/core';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import type { RecognitionChange } from './RecognitionRecord.tsx';
import { useAddScan } from './use-add-scan.ts';

type Props = RecognitionChange & { readonly proofs: OutputOf<'evidence.list'> };

/** The signed scan: one of the unit's proofs, or a file that becomes one. */
export const DecisionScan = ({ recognition, proofs, onChange }: Props) => {
  const text = useText('registers');
  const ui = useText('ui');
  const add = useAddScan(recognition, (evidenceId) => onChange({ evidenceId }));
  return (
    <div className={classes.add}>
      <Select
        className={classes.grow ?? ''}
        label={text('recognition.scan')}
        placeholder={text('recognition.noScan')}
        data={proofs.map((proof) => ({ value: proof.id, label: evidenceTitle(proof) }))}
        value={recognition.evidenceId}
        searchable
        clearable
        limit={60}
        clearButtonProps={{ 'aria-label': ui('remove') }}
        onChange={(evidenceId) => onChange({ evidenceId })}
      />
      {add && (
        <FileChooser
          single
          label={text('recognition.addScan')}
          onFiles={(files) => void add(files)}
        >
          {text('recognition.addScan')}
        </FileChooser>
      )}
    </div>
  );
};
