import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ActDraft } from './line-draft.ts';
import { BelowNational } from './BelowNational.tsx';
import { LineFields } from './LineFields.tsx';
import { NumberLine } from './NumberLine.tsx';
import { partsStandingOf, type SetIndicator, type SetView } from './overlay-standing.ts';
import { newPart, partKinds, typedParts, type PartDraft, type PartsDraft } from './parts-draft.ts';
import classes from './Overlays.module.css';

type Props = {
  readonly draft: PartsDraft;
  readonly indicator: SetIndicator;
  readonly set: SetView;
  readonly acts: readonly ActDraft[];
  readonly onChange: (draft: PartsDraft) => void;
  readonly onRemove: () => void;
};

/** What the indicator is made up of in this province: it is met when every part is. */
export const PartsForm = ({ draft, indicator, set, acts, onChange, onRemove }: Props) => {
  const text = useText('overlays');
  const { parts } = draft;
  const own = typedParts(draft, indicator);
  return (
    <fieldset className={classes.fieldset}>
      <legend>{text('parts.legend', { code: draft.code })}</legend>
      <div className={classes.head}>
        <p className={classes.hint}>{text('parts.hint')}</p>
        <ConfirmlessDelete name={text('parts.legend', { code: draft.code })} onRemove={onRemove} />
      </div>
      {parts.map((part, at) => (
        <PartFields
          key={part.id}
          part={part}
          place={at + 1}
          unit={indicator.unit}
          onChange={(changed) => onChange({ ...draft, parts: parts.with(at, changed) })}
          onRemove={() => onChange({ ...draft, parts: parts.toSpliced(at, 1) })}
        />
      ))}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange({ ...draft, parts: [...parts, newPart(parts)] })}
      >
        {text('parts.add')}
      </Button>
      <LineFields line={draft} acts={acts} onChange={onChange} />
      <BelowNational
        standing={own === null ? null : partsStandingOf(indicator.parts, own, set)}
        reason={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
    </fieldset>
  );
};

type PartProps = {
  readonly part: PartDraft;
  readonly place: number;
  readonly unit: string;
  readonly onChange: (part: PartDraft) => void;
  readonly onRemove: () => void;
};

const PartFields = ({ part, place, unit, onChange, onRemove }: PartProps) => {
  const text = useText('overlays');
  return (
    <div className={classes.part}>
      <TextInput
        size="sm"
        label={text('parts.name', { place })}
        value={part.name}
        onChange={({ currentTarget }) => onChange({ ...part, name: currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        label={text('parts.kind')}
        value={part.kind}
        data={partKinds.map((kind) => ({ value: kind, label: text(`parts.kind.${kind}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...part, kind: partKinds.find((kind) => kind === value) ?? part.kind })
        }
      />
      <ConfirmlessDelete name={part.name || text('parts.name', { place })} onRemove={onRemove} />
      {part.kind === 'threshold' && (
        <NumberLine
          label={text('parts.value', { place })}
          operator={part.operator}
          value={part.value}
          unit={unit === '' ? '%' : unit}
          onChange={(patch) => onChange({ ...part, ...patch })}
        />
      )}
    </div>
  );
};
