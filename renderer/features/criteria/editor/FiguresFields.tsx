import { Checkbox, TextInput } from '@mantine/core';
import { useText } from '../../../ui/use-text.ts';
import type { FieldOf } from './field-of.ts';
import type { FiguresDraft, IndicatorDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = {
  readonly figures: FiguresDraft;
  readonly field: FieldOf;
  readonly onPut: (patch: Partial<IndicatorDraft>) => void;
};

/** The two numbers a share is computed of, by the names the officer will read beside the fields. */
export const FiguresFields = ({ figures, field, onPut }: Props) => {
  const text = useText('setEditor');
  const put = (patch: Partial<FiguresDraft>) => onPut({ figures: { ...figures, ...patch } });
  const words = (name: 'numerator' | 'denominator' | 'unit') => ({
    ...field(`figures-${name}`),
    label: text(`figures.${name}`),
    value: figures[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      put({ [name]: event.currentTarget.value }),
  });
  return (
    <details className={classes.more}>
      <summary>{text('figures')}</summary>
      <div className={classes.levels}>
        <TextInput {...words('numerator')} />
        <TextInput {...words('denominator')} />
        <TextInput {...words('unit')} />
      </div>
      <Checkbox
        label={text('figures.whole')}
        checked={figures.whole}
        onChange={(event) => put({ whole: event.currentTarget.checked })}
      />
    </details>
  );
};
