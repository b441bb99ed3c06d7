import { NativeSelect, TextInput } from '@mantine/core';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { LevelDraft } from '../overlay-draft.ts';
import type { ActDraft } from './line-draft.ts';
import { BelowNational } from './BelowNational.tsx';
import { LineFields } from './LineFields.tsx';
import { NumberLine, OperatorSelect, plainOf } from './NumberLine.tsx';
import { levelStanding, type SetIndicator, type SetView } from './overlay-standing.ts';
import classes from './Overlays.module.css';

export type LevelFormProps = {
  readonly level: LevelDraft;
  readonly indicator: SetIndicator;
  readonly set: SetView;
  readonly acts: readonly ActDraft[];
  readonly onChange: (level: LevelDraft) => void;
  readonly onRemove: () => void;
};

/** One level of the province: what it asks for, by which act, for which days. */
export const LevelForm = (props: LevelFormProps) => {
  const text = useText('overlays');
  const { level, indicator, set, acts, onChange, onRemove } = props;
  return (
    <fieldset className={classes.fieldset}>
      <legend>{text('level.legend', { code: level.code })}</legend>
      <div className={classes.head}>
        <KindSelect {...props} />
        <ConfirmlessDelete name={text('level.legend', { code: level.code })} onRemove={onRemove} />
      </div>
      <LevelValue {...props} />
      <LineFields line={level} acts={acts} onChange={onChange} />
      <BelowNational
        standing={levelStanding(level, indicator, set)}
        reason={level.reason}
        onChange={(reason) => onChange({ ...level, reason })}
      />
    </fieldset>
  );
};

/** An indicator that is not measured takes words only; a set without columns has no levels by column. */
const KindSelect = ({ level, indicator, set, onChange }: LevelFormProps) => {
  const text = useText('overlays');
  const isMeasured = indicator.measure === 'percent' || indicator.measure === 'number';
  const kinds = [
    ...(isMeasured ? (['number'] as const) : []),
    ...(isMeasured && set.variants.length > 0 ? (['columns'] as const) : []),
    ...(indicator.requirementKind === 'threshold' ? [] : (['words'] as const)),
  ];
  return (
    <NativeSelect
      size="sm"
      label={text('level.kind')}
      value={level.kind}
      data={kinds.map((kind) => ({ value: kind, label: text(`level.kind.${kind}`) }))}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...level, kind: kinds.find((kind) => kind === value) ?? level.kind })
      }
    />
  );
};

const LevelValue = (props: LevelFormProps) => {
  const text = useText('overlays');
  const { level, indicator, onChange } = props;
  if (level.kind === 'columns') return <ColumnNumbers {...props} />;
  if (level.kind === 'number')
    return (
      <NumberLine
        label={text('level.value')}
        operator={level.operator}
        value={level.value}
        unit={indicator.unit}
        onChange={(patch) => onChange({ ...level, ...patch })}
      />
    );
  const { requirement } = indicator;
  const steps = requirement.kind === 'text' ? (requirement.levels ?? []) : [];
  if (steps.length > 0)
    return (
      <NativeSelect
        size="sm"
        label={text('level.value')}
        value={level.wording}
        data={['', ...steps]}
        onChange={({ currentTarget }) => onChange({ ...level, wording: currentTarget.value })}
      />
    );
  return (
    <TextInput
      size="sm"
      label={text('level.value')}
      description={text('level.wordsHint')}
      value={level.wording}
      onChange={({ currentTarget }) => onChange({ ...level, wording: currentTarget.value })}
    />
  );
};

/** A number for each column; one left empty keeps the State's level. */
const ColumnNumbers = ({ level, indicator, set, onChange }: LevelFormProps) => {
  const text = useText('overlays');
  return (
    <>
      <p className={classes.hint}>{text('level.columnsHint')}</p>
      <OperatorSelect
        label={text('level.value')}
        operator={level.operator}
        onChange={(operator) => onChange({ ...level, operator })}
      />
      <div className={classes.pair}>
        {set.variants.map(({ id, name }) => (
          <NumberField
            key={id}
            label={name}
            size="sm"
            unit={indicator.unit}
            value={level.byColumn[id] ?? null}
            onCommit={(typed) =>
              onChange({ ...level, byColumn: { ...level.byColumn, [id]: plainOf(typed) } })
            }
          />
        ))}
      </div>
    </>
  );
};
