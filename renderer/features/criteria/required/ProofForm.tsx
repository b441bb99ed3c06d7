import { Button, Checkbox, NativeSelect, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  importances,
  requiredProofSchema,
  type RequiredProof,
} from '#shared/evidence/checklist/required-proof.ts';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AskedFields } from './AskedFields.tsx';
import { PaperWords } from './PaperWords.tsx';
import classes from './RequiredProofs.module.css';
import type { RequiredList } from './RequiredProofsPage.tsx';
import { useTargetName } from './use-target-name.ts';
import type { ListDesk } from './use-list-desk.ts';

type Props = { readonly list: RequiredList; readonly desk: ListDesk };

/** One required paper: which it is, and what it must have to be usable. */
export const ProofForm = ({ list, desk }: Props) => {
  const text = useText('requiredLists');
  const { opened } = desk;
  return (
    <SideDrawer
      opened={opened !== null}
      onClose={() => desk.open(null)}
      title={text(opened?.id === '' ? 'form.add' : 'form.edit')}
    >
      {opened && <Form list={list} desk={desk} opened={opened} />}
    </SideDrawer>
  );
};

export type FieldProps = {
  readonly proof: RequiredProof;
  readonly onChange: (change: Partial<RequiredProof>) => void;
};

const Form = ({ list, desk, opened }: Props & { readonly opened: RequiredProof }) => {
  const text = useText('requiredLists');
  const [proof, setProof] = useState(opened);
  const change = (fields: Partial<RequiredProof>): void => setProof({ ...proof, ...fields });
  return (
    <div className={classes.form}>
      <Place list={list} proof={proof} onChange={change} />
      <Textarea
        label={text('field.name')}
        autosize
        maxLength={200}
        value={proof.name}
        onChange={({ currentTarget: { value } }) => change({ name: value })}
      />
      <PaperWords proof={proof} onChange={change} />
      <AskedFields proof={proof} onChange={change} />
      <Importance proof={proof} onChange={change} />
      <Checkbox
        label={text('field.numbered')}
        checked={proof.numbered}
        onChange={({ currentTarget: { checked } }) => change({ numbered: checked })}
      />
      <Textarea
        label={text('field.note')}
        autosize
        maxLength={500}
        value={proof.note}
        onChange={({ currentTarget: { value } }) => change({ note: value })}
      />
      <Button
        loading={desk.save.pending}
        disabled={!isWhole(proof)}
        onClick={() => void desk.keep(proof)}
      >
        {text('save')}
      </Button>
    </div>
  );
};

/** A new paper has no id yet; everything else must be right before it is kept. */
const isWhole = (proof: RequiredProof): boolean =>
  requiredProofSchema.safeParse(proof.id === '' ? { ...proof, id: `${proof.target}/new` } : proof)
    .success;

/** Which indicator asks for it is settled once its id is. */
const Place = ({ list, proof, onChange }: FieldProps & Pick<Props, 'list'>) => {
  const text = useText('requiredLists');
  const targetName = useTargetName();
  return (
    <Select
      label={text('field.target')}
      data={list.targets.map((value) => ({ value, label: targetName(value) }))}
      value={proof.target}
      searchable
      allowDeselect={false}
      disabled={proof.id !== ''}
      onChange={(target) => target !== null && onChange({ target })}
    />
  );
};

const Importance = ({ proof, onChange }: FieldProps) => {
  const text = useText('requiredLists');
  return (
    <NativeSelect
      label={text('field.importance')}
      value={proof.importance}
      data={importances.map((value) => ({ value, label: text(`importance.${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        onChange({ importance: importances.find((one) => one === value) ?? proof.importance })
      }
    />
  );
};
