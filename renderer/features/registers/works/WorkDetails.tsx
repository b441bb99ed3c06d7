import { Checkbox, Modal } from '@mantine/core';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useWork, type WorkRow } from './work-fields.ts';

type Props = { readonly work: WorkRow | null; readonly onClose: () => void };

/** What the report says of a work besides its sums; each field is saved when it is left. */
export const WorkDetails = ({ work, onClose }: Props) => {
  const ui = useText('ui');
  return (
    <Modal
      opened={work !== null}
      onClose={onClose}
      size="lg"
      title={work?.name}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {work && <Details work={work} />}
    </Modal>
  );
};

const Details = ({ work }: { readonly work: WorkRow }) => {
  const text = useText('registers');
  const change = useWork(work);
  return (
    <div className={classes.fields}>
      <TextField
        label={text('work.approval')}
        value={work.approval}
        onCommit={(approval) => change({ approval })}
      />
      {(['finished', 'settled'] as const).map((field) => (
        <Checkbox
          key={field}
          label={text(`work.${field}`)}
          checked={work[field]}
          onChange={({ currentTarget: { checked } }) => change({ [field]: checked })}
        />
      ))}
      <TextField
        label={text('work.progress')}
        value={work.progress}
        onCommit={(progress) => change({ progress })}
      />
      <TextField
        label={text('work.indicators')}
        description={text('work.indicatorsHint')}
        value={work.indicators}
        onCommit={(indicators) => change({ indicators })}
      />
      <LongTextField
        label={text('work.note')}
        minRows={2}
        value={work.note}
        onCommit={(note) => change({ note })}
      />
    </div>
  );
};
