import { NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../../ui/use-text.ts';
import { typed } from './field-of.ts';
import classes from './Procedures.module.css';

const marks = ['L', 'R', 'C'] as const;
export type Basis = { readonly text: string; readonly mark: (typeof marks)[number] };

type Props = {
  readonly basis: Basis;
  readonly field: { readonly id: string; readonly error?: string };
  readonly onChange: (basis: Basis) => void;
  /** What the basis is of, where several stand together. */
  readonly label?: string;
};

/** Where something comes from, and how sure that is. */
export const BasisFields = ({ basis, field, onChange, label }: Props) => {
  const text = useText('procedures');
  return (
    <div className={classes.basis}>
      <TextInput
        {...field}
        label={label ?? text('field.basis')}
        {...typed(basis.text, (words) => onChange({ ...basis, text: words }))}
      />
      <NativeSelect
        size="md"
        label={text('field.mark')}
        value={basis.mark}
        data={marks.map((value) => ({ value, label: text(`mark.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...basis, mark: marks.find((one) => one === value) ?? 'C' })
        }
      />
    </div>
  );
};

/** "L: Điều 5 …" as its two halves; a source without a mark is custom until somebody says otherwise. */
export const basisOfSource = (source: string): Basis => {
  const [, mark, text = ''] = /^(?:([LRC]):\s?)?([\s\S]*)$/.exec(source) ?? [];
  return { mark: marks.find((one) => one === mark) ?? 'C', text };
};

export const sourceOfBasis = ({ mark, text }: Basis): string => `${mark}: ${text}`;
