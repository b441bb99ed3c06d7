import { Select } from '@mantine/core';
import type { WorkItem } from '#shared/contract/planning.methods.ts';
import { likelihoods, qualities } from '#shared/planning/indicator-plan.ts';
import { useCommand } from '../../app/use-command.ts';
import type { InputOf } from '../../bridge/client.ts';
import { DayField } from '../../ui/DayField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';

type Props = { readonly item: WorkItem; readonly dossierId: string };
type Patch = InputOf<'planning.savePlan'>['patch'];

const usePlanChange = ({ item, dossierId }: Props): ((patch: Patch) => void) => {
  const save = useCommand('planning.savePlan');
  return (patch) => void save.run({ dossierId, codes: [item.code], patch });
};

export const AssigneeField = (props: Props) => {
  const text = useText('planning');
  const change = usePlanChange(props);
  const { code, assignee } = props.item;
  return (
    <TextField
      label={text('assigneeOf', { code })}
      labelHidden
      size="sm"
      value={assignee}
      onCommit={(typed) => change({ assignee: typed })}
    />
  );
};

export const DueField = (props: Props) => {
  const text = useText('planning');
  const change = usePlanChange(props);
  const { code, dueOn } = props.item;
  return (
    <DayField
      label={text('dueOf', { code })}
      labelHidden
      size="sm"
      value={dueOn}
      onCommit={(day) => change({ dueOn: day })}
    />
  );
};

/** A forecast: it is shown beside the verdict and never changes it. */
export const LikelihoodField = (props: Props) => {
  const text = useText('planning');
  const change = usePlanChange(props);
  const { code, likelihood } = props.item;
  return (
    <Select
      size="sm"
      aria-label={text('likelihoodOf', { code })}
      placeholder={text('unmarked')}
      data={likelihoods.map((value) => ({ value, label: text(`likelihood.${value}`) }))}
      value={likelihood}
      clearable
      onChange={(chosen) =>
        change({ likelihood: likelihoods.find((one) => one === chosen) ?? null })
      }
    />
  );
};

export const QualityField = (props: Props) => {
  const text = useText('planning');
  const change = usePlanChange(props);
  const { code, quality } = props.item;
  return (
    <Select
      size="sm"
      aria-label={text('qualityOf', { code })}
      placeholder={text('unmarked')}
      data={qualities.map((value) => ({ value, label: text(`quality.${value}`) }))}
      value={quality}
      clearable
      onChange={(chosen) => change({ quality: qualities.find((one) => one === chosen) ?? null })}
    />
  );
};
