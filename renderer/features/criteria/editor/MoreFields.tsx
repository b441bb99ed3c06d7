import { Textarea, TextInput } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import type { FieldOf } from './field-of.ts';
import type { IndicatorDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = {
  readonly indicator: IndicatorDraft;
  readonly field: FieldOf;
  readonly onPut: (patch: Partial<IndicatorDraft>) => void;
};

/** Where the line comes from, and what is said about it. */
export const MoreFields = ({ indicator, field, onPut }: Props) => {
  const text = useText('setEditor');
  const words = (name: 'source' | 'guidance' | 'note') => ({
    ...field(name),
    label: text(`indicator.${name}`),
    value: indicator[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onPut({ [name]: event.currentTarget.value }),
  });
  return (
    <details className={classes.more}>
      <summary>{text('more')}</summary>
      <TextInput {...words('source')} description={text('indicator.sourceHint')} />
      <Textarea {...words('guidance')} autosize minRows={2} />
      <Textarea {...words('note')} autosize minRows={2} />
    </details>
  );
};
