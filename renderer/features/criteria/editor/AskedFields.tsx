import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { measures } from '#shared/criteria/indicator.ts';
import { operators } from '#shared/criteria/requirement.ts';
import { useText } from '../../../ui/use-text.ts';
import { kindChanged, type MeasuredDraft } from './asked-changes.ts';
import type { FieldOf } from './field-of.ts';
import { LevelGrid } from './LevelGrid.tsx';
import type { AskedDraft, LevelKind, SetDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';
import { YearFields } from './YearFields.tsx';

type Props = {
  readonly draft: SetDraft;
  readonly measured: MeasuredDraft;
  readonly field: FieldOf;
  readonly onPut: (patch: Partial<MeasuredDraft>) => void;
};

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;
const kinds: readonly LevelKind[] = ['threshold', 'achieved', 'text', 'delegated'];

/** What an indicator or a part asks: how it is said, in what unit, and the level of each column. */
export const AskedFields = ({ draft, measured, field, onPut }: Props) => {
  const words = useText('criteria');
  const { asked } = measured;
  const put = (patch: Partial<AskedDraft>) => onPut({ asked: { ...asked, ...patch } });
  return (
    <>
      <div className={classes.askedRow}>
        <NativeSelect
          label={words('column.requirement')}
          value={asked.kind}
          data={kinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
          onChange={({ currentTarget }) =>
            onPut(
              kindChanged(
                measured,
                kinds.find((one) => one === currentTarget.value),
              ),
            )
          }
        />
        {asked.kind === 'threshold' && (
          <NativeSelect
            label={words('compare.operator')}
            value={asked.operator}
            data={operators.map((value) => ({ value, label: signs[value] }))}
            onChange={({ currentTarget }) =>
              put({ operator: operators.find((one) => one === currentTarget.value) ?? '>=' })
            }
          />
        )}
        <Measure measured={measured} onPut={onPut} />
      </div>
      <Levels draft={draft} asked={asked} field={field} onPut={put} />
    </>
  );
};

const Measure = ({ measured: { measure, unit }, onPut }: Pick<Props, 'measured' | 'onPut'>) => {
  const text = useText('setEditor');
  const words = useText('criteria');
  return (
    <>
      <NativeSelect
        label={text('measure')}
        value={measure}
        data={measures.map((value) => ({ value, label: text(`measure.${value}`) }))}
        onChange={({ currentTarget }) =>
          onPut({ measure: measures.find((one) => one === currentTarget.value) ?? measure })
        }
      />
      <TextInput
        size="sm"
        label={words('compare.unit')}
        value={unit}
        onChange={(event) => onPut({ unit: event.currentTarget.value })}
      />
    </>
  );
};

type LevelsProps = Pick<Props, 'draft' | 'field'> & {
  readonly asked: AskedDraft;
  readonly onPut: (patch: Partial<AskedDraft>) => void;
};

const Levels = ({ draft, asked, field, onPut }: LevelsProps) => {
  const text = useText('setEditor');
  if (asked.kind === 'achieved' || asked.kind === 'delegated') return null;
  return (
    <>
      <LevelGrid
        variants={draft.variants}
        levels={asked.levels}
        fieldOfColumn={(column) => field(`level-${column}`)}
        onChange={(levels) => onPut({ levels })}
      />
      {asked.kind === 'threshold' ? (
        <YearFields {...{ draft, asked, field, onPut }} />
      ) : (
        <Textarea
          {...field('scale')}
          label={text('scale')}
          description={text('scaleHint')}
          autosize
          minRows={2}
          value={asked.scale}
          onChange={(event) => onPut({ scale: event.currentTarget.value })}
        />
      )}
    </>
  );
};
