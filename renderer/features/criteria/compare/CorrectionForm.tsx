import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { operators } from '#shared/criteria/requirement.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SetView } from '../CriteriaSetPage.tsx';
import classes from './Compare.module.css';
import {
  correctionOf,
  draftOf,
  isPlainLevel,
  type CorrectionDraft,
  type LevelKind,
} from './correction-draft.ts';
import type { SetIndicator, TextPlace } from './use-comparing.ts';

type Props = {
  readonly set: SetView;
  readonly indicator: SetIndicator;
  readonly place: TextPlace | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The indicator as the signed text has it; saving makes the next version of the set. */
export const CorrectionForm = (props: Props) => {
  const text = useText('criteria');
  const { draft, change, submit, pending, isFaulty, plain } = useCorrection(props);
  return (
    <form className={classes.form} onSubmit={submit} aria-label={text('compare.correct')}>
      <Textarea
        size="sm"
        label={text('column.name')}
        value={draft.name}
        autosize
        minRows={2}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {plain ? (
        <LevelFields set={props.set} draft={draft} onChange={change} />
      ) : (
        <Notice tone="blue" title={text('compare.inWorkbook')} />
      )}
      <Textarea
        size="sm"
        label={text('compare.guidance')}
        value={draft.guidance}
        autosize
        minRows={2}
        onChange={(event) => change({ guidance: event.currentTarget.value })}
      />
      {isFaulty && <Notice tone="red" live title={text('compare.faulty')} />}
      <div className={classes.actions}>
        <Button type="submit" loading={pending}>
          {text('compare.save')}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {text('compare.cancel')}
        </Button>
      </div>
    </form>
  );
};

const useCorrection = ({ set, indicator, place, onClose, onDone }: Props) => {
  const plain = isPlainLevel(indicator);
  const [draft, setDraft] = useState(() => draftOf(set, indicator));
  const [isFaulty, setFaulty] = useState(false);
  const correct = useCommand('criteria.correct', {
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const correction = correctionOf(draft, plain);
    setFaulty(correction === null);
    if (correction) void correct.run({ setId: set.id, code: indicator.code, correction, ...place });
  };
  const change = (patch: Partial<CorrectionDraft>) =>
    setDraft((before) => ({ ...before, ...patch }));
  return { draft, change, submit, pending: correct.pending, isFaulty, plain };
};

type LevelProps = {
  readonly set: SetView;
  readonly draft: CorrectionDraft;
  readonly onChange: (patch: Partial<CorrectionDraft>) => void;
};

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;
const kinds: readonly LevelKind[] = ['threshold', 'achieved', 'delegated', 'text'];

const LevelFields = ({ set, draft, onChange }: LevelProps) => {
  const text = useText('criteria');
  const hasLevels = draft.kind === 'threshold' || draft.kind === 'text';
  return (
    <>
      <div className={classes.row}>
        <NativeSelect
          label={text('column.requirement')}
          value={draft.kind}
          data={kinds.map((kind) => ({ value: kind, label: text(`kind.${kind}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ kind: kinds.find((kind) => kind === currentTarget.value) ?? draft.kind })
          }
        />
        {draft.kind === 'threshold' && (
          <NativeSelect
            label={text('compare.operator')}
            value={draft.operator}
            data={operators.map((value) => ({ value, label: signs[value] }))}
            onChange={({ currentTarget }) =>
              onChange({ operator: operators.find((one) => one === currentTarget.value) ?? '>=' })
            }
          />
        )}
        <TextInput
          size="sm"
          label={text('compare.unit')}
          value={draft.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
      </div>
      {hasLevels && <Levels set={set} draft={draft} onChange={onChange} />}
    </>
  );
};

const Levels = ({ set, draft, onChange }: LevelProps) => {
  const text = useText('criteria');
  return (
    <div className={classes.levels}>
      {draft.levels.map(({ variant, value }) => (
        <TextInput
          size="sm"
          key={variant}
          label={set.variants.find(({ id }) => id === variant)?.name ?? text('compare.common')}
          value={value}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            onChange({
              levels: draft.levels.map((one) =>
                one.variant === variant ? { variant, value: typed } : one,
              ),
            });
          }}
        />
      ))}
    </div>
  );
};
