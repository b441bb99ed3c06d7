import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { fold, upperFirst } from '#shared/kernel/vietnamese.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './AttachProof.module.css';

type Props = ViewProps & {
  /** The required paper the proof shall be; without one it only serves the indicator. */
  readonly required?: { readonly id: string; readonly name: string };
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAttached: (evidenceId: string) => void;
};

/** A proof of this unit that serves one more indicator: found by any words, with or without marks. */
export const AttachProof = ({ opened, onClose, ...rest }: Props) => {
  const text = useText('walk');
  const checklistText = useText('checklist');
  const { required, view } = rest;
  const title = required
    ? checklistText('pickTitle', { name: required.name })
    : text('attach.title', { code: view.code });
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      {opened && <Search {...rest} onClose={onClose} />}
    </Dialog>
  );
};

const Search = ({ view, required, onClose, onAttached }: Omit<Props, 'opened'>) => {
  const text = useText('walk');
  const { dossierId, code } = view;
  const { data: opened } = useQuery('dossiers.get', { dossierId });
  const unitId = opened?.unit.id ?? '';
  const proofs = useQuery('evidence.list', { unitId }, { enabled: unitId !== '' });
  const link = useCommand('evidence.link');
  const choose = useCommand('checklist.choose');
  const [typed, setTyped] = useState('');
  const attach = async (evidenceId: string) => {
    const answer = required
      ? await choose.run({ dossierId, requirement: required.id, evidenceId })
      : await link.run({ dossierId, target: code, evidenceId });
    if (!answer.ok) return;
    onAttached(evidenceId);
    onClose();
  };
  return (
    <>
      <TextInput
        data-autofocus
        label={text('attach.search')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Loaded query={proofs}>
        {(rows) => (
          <Found
            view={view}
            rows={rows}
            typed={typed}
            hidesLinked={!required}
            onAttach={(id) => void attach(id)}
          />
        )}
      </Loaded>
    </>
  );
};

type Proof = OutputOf<'evidence.list'>[number];
type FoundProps = ViewProps & {
  readonly rows: readonly Proof[];
  readonly typed: string;
  /** A proof that serves the indicator already is not offered again. */
  readonly hidesLinked: boolean;
  readonly onAttach: (evidenceId: string) => void;
};

const mostShown = 30;

const Found = ({ view, rows, typed, hidesLinked, onAttach }: FoundProps) => {
  const text = useText('walk');
  const wanted = useDeferredValue(typed);
  const free = useMemo(() => {
    const linked = new Set(view.evidence.map(({ evidenceId }) => evidenceId));
    return rows
      .filter(({ id }) => !hidesLinked || !linked.has(id))
      .map((proof) => ({ proof, words: fold(searchedText(proof)) }));
  }, [rows, view.evidence, hidesLinked]);
  const words = fold(wanted).split(/\s+/);
  const found = free.filter((one) => words.every((word) => one.words.includes(word)));
  if (found.length === 0) return <p className={classes.nothing}>{text('attach.nothing')}</p>;
  return (
    <ul className={classes.list}>
      {found.slice(0, mostShown).map(({ proof }) => (
        <li key={proof.id}>
          <button type="button" className={classes.found} onClick={() => onAttach(proof.id)}>
            <strong>{proof.label}</strong>
            <span>{upperFirst(evidenceTitle(proof))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};

const searchedText = (proof: Proof): string =>
  [proof.label, evidenceTitle(proof), proof.issuer, ...proof.files.map(({ name }) => name)].join(
    ' ',
  );
