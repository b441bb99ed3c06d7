import { Checkbox, TextInput } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import { changeCriterion } from './draft-lines.ts';
import type { PaneProps } from './pane-props.ts';
import type { CriterionDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = PaneProps & { readonly criterion: CriterionDraft };

export const CriterionPane = ({ draft, criterion, fieldOf, onChange }: Props) => {
  const text = useText('setEditor');
  const field = fieldOf(criterion.key);
  const put = (patch: Partial<CriterionDraft>) =>
    onChange(changeCriterion(draft, criterion.key, patch));
  const words = (name: 'number' | 'name' | 'responsible') => ({
    ...field(name),
    label: text(`criterion.${name}`),
    value: criterion[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      put({ [name]: event.currentTarget.value }),
  });
  return (
    <section
      className={classes.form}
      aria-label={text('criterionTitle', { code: criterion.number })}
    >
      <h2>{text('criterionTitle', { code: criterion.number })}</h2>
      <div className={classes.codeRow}>
        <TextInput {...words('number')} inputMode="numeric" />
        <TextInput {...words('name')} />
      </div>
      <TextInput {...words('responsible')} />
      <Checkbox
        label={text('criterion.isPartial')}
        checked={criterion.isPartial}
        onChange={(event) => put({ isPartial: event.currentTarget.checked })}
      />
    </section>
  );
};
