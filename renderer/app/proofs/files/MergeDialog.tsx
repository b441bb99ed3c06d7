import { TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { fold, upperFirst } from '#shared/kernel/vietnamese.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/use-text.ts';
import { Loaded } from '../../Loaded.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import type { Proof } from '../ProofDrawer.tsx';
import classes from './ProofFilesSection.module.css';

type Props = {
  readonly proof: Proof;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Another proof of the same place whose files and citations come over. */
export const MergeDialog = ({ proof, opened, onClose }: Props) => (
  <Dialog
    opened={opened}
    onClose={onClose}
    title={useText('proofFiles')('mergeTitle', { label: proof.label })}
  >
    {opened && <Search proof={proof} onClose={onClose} />}
  </Dialog>
);

const mostShown = 30;

const Search = ({ proof, onClose }: Omit<Props, 'opened'>) => {
  const text = useText('proofFiles');
  const [typed, setTyped] = useState('');
  const words = fold(useDeferredValue(typed)).split(/\s+/);
  const proofs = useQuery('evidence.list', { unitId: proof.unitId });
  return (
    <>
      <p className={classes.quiet}>{text('mergeHint', { label: proof.label })}</p>
      <TextInput
        data-autofocus
        label={text('mergeSearch')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Loaded query={proofs}>
        {(rows) => (
          <ul className={classes.choices}>
            {rows
              .filter(({ id }) => id !== proof.id)
              .filter((row) => words.every((word) => fold(titleOf(row)).includes(word)))
              .slice(0, mostShown)
              .map((row) => (
                <Choice key={row.id} proof={proof} other={row} onDone={onClose} />
              ))}
          </ul>
        )}
      </Loaded>
    </>
  );
};

type Other = Omit<Proof, 'revisions'>;

const titleOf = (other: Other): string => `${other.label} ${evidenceTitle(other)}`;

type ChoiceProps = { readonly proof: Proof; readonly other: Other; readonly onDone: () => void };

const Choice = ({ proof, other, onDone }: ChoiceProps) => {
  const text = useText('proofFiles');
  const undoText = text('merged', { label: proof.label, other: other.label });
  const merge = useCommand('evidence.merge', { undoText, onDone });
  return (
    <li>
      <button
        type="button"
        className={classes.choice}
        onClick={() => void merge.run({ evidenceId: proof.id, otherId: other.id })}
      >
        <strong>{other.label}</strong>
        <span>{upperFirst(evidenceTitle(other))}</span>
      </button>
    </li>
  );
};
