import { Select, TextInput } from '@mantine/core';
import { operators } from '#shared/criteria/requirement.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { useText } from '../../ui/use-text.ts';
import type { ActDraft, LevelDraft } from './overlay-draft.ts';
import { overlayFieldIds } from './overlay-input.ts';
import classes from './OverlayPage.module.css';

type CellProps = {
  readonly level: LevelDraft;
  readonly onChange: (level: LevelDraft) => void;
};

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

export const LevelKindCell = ({ level, onChange }: CellProps) => {
  const text = useText('criteria');
  if (level.kept) return null;
  return (
    <Select
      size="sm"
      aria-label={`${text('level.kind')} ${level.code}`}
      data={[
        { value: 'number', label: text('level.number') },
        { value: 'words', label: text('level.words') },
      ]}
      value={level.kind}
      allowDeselect={false}
      onChange={(kind) => onChange({ ...level, kind: kind === 'words' ? 'words' : 'number' })}
    />
  );
};

export const LevelValueCell = ({ level, onChange }: CellProps) => {
  const text = useText('criteria');
  if (level.kept) return <KeptLevel level={level} />;
  if (level.kind === 'words')
    return (
      <TextInput
        size="sm"
        aria-label={text('level.value', { code: level.code })}
        placeholder={text('level.none')}
        value={level.wording}
        onChange={(event) => onChange({ ...level, wording: event.currentTarget.value })}
      />
    );
  return (
    <div className={classes.threshold}>
      <Select
        size="sm"
        aria-label={text('level.operator', { code: level.code })}
        data={operators.map((operator) => ({ value: operator, label: signs[operator] }))}
        value={level.operator}
        allowDeselect={false}
        onChange={(chosen) => {
          const operator = operators.find((one) => one === chosen);
          if (operator) onChange({ ...level, operator });
        }}
      />
      <NumberField
        label={text('level.value', { code: level.code })}
        labelHidden
        size="sm"
        value={level.value === '' ? null : level.value}
        onCommit={(typed) => onChange({ ...level, value: plainOf(typed) })}
      />
    </div>
  );
};

const plainOf = (typed: string | null): string => {
  const reading = readVietnameseNumber(typed ?? '');
  return reading.kind === 'number' ? reading.value : '';
};

const KeptLevel = ({ level: { kept } }: { readonly level: LevelDraft }) => {
  const text = useText('criteria');
  if (!kept || !('byVariant' in kept)) return null;
  const levels = Object.entries(kept.byVariant).map(([variant, value]) => `${variant}: ${value}`);
  return text('level.byVariant', { text: levels.join('; ') });
};

type ActProps = CellProps & { readonly acts: readonly ActDraft[] };

export const LevelActCell = ({ level, acts, onChange }: ActProps) => (
  <ActSelect
    id={overlayFieldIds.levelAct(level.code)}
    label={useText('criteria')('level.actOf', { code: level.code })}
    act={level.act}
    acts={acts}
    onChange={(act) => onChange({ ...level, act })}
  />
);

type SelectProps = {
  readonly id: string;
  readonly label: string;
  readonly act: string;
  readonly size?: 'sm' | 'md';
  readonly acts: readonly ActDraft[];
  readonly onChange: (act: string) => void;
};

/** Chooses among the acts that have a number. */
export const ActSelect = ({ id, label, act, acts, size = 'sm', onChange }: SelectProps) => (
  <Select
    id={id}
    size={size}
    aria-label={label}
    data={acts
      .filter(({ number }) => number !== '')
      .map((one) => ({ value: one.id, label: one.number }))}
    value={act === '' ? null : act}
    clearable
    onChange={(chosen) => onChange(chosen ?? '')}
  />
);
