import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { newLine, type ActDraft } from './line-draft.ts';
import { overlayFieldIds } from '../overlay-input.ts';
import type { OverlayPartProps } from '../OverlayAbout.tsx';
import { addedMeasures, isEditable, newAdded, type AddedDraft } from './added-draft.ts';
import { LineFields } from './LineFields.tsx';
import { NumberLine } from './NumberLine.tsx';
import type { SetView } from './overlay-standing.ts';
import classes from './Overlays.module.css';

type Props = OverlayPartProps & { readonly set: SetView };

/** Indicators that the State's set does not have, each in a criterion that it has. */
export const AddedIndicators = ({ draft, set, onChange }: Props) => {
  const text = useText('overlays');
  const { indicators, acts } = draft;
  const put = (next: readonly AddedDraft[]) => onChange({ ...draft, indicators: next });
  return (
    <Section title={text('added')} lead={text('addedLead')}>
      {indicators.map((one, at) => (
        <AddedForm
          key={one.key}
          added={one}
          set={set}
          acts={acts}
          onChange={(changed) => put(indicators.with(at, changed))}
          onRemove={() => put(indicators.toSpliced(at, 1))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} />}
        onClick={() => put([...indicators, newAdded(newLine(indicators, acts))])}
      >
        {text('added.add')}
      </Button>
    </Section>
  );
};

type FormProps = {
  readonly added: AddedDraft;
  readonly set: SetView;
  readonly acts: readonly ActDraft[];
  readonly onChange: (added: AddedDraft) => void;
  readonly onRemove: () => void;
};

const AddedForm = ({ added, set, acts, onChange, onRemove }: FormProps) => {
  const text = useText('overlays');
  const title = added.code === '' ? text('added.new') : text('added.legend', { code: added.code });
  return (
    <fieldset className={classes.fieldset}>
      <legend>{title}</legend>
      <div className={classes.head}>
        <NativeSelect
          size="sm"
          id={overlayFieldIds.added(added.key)}
          label={text('added.criterion')}
          value={String(added.criterion ?? '')}
          data={[
            { value: '', label: '' },
            ...set.rows.map(({ number, name }) => ({
              value: String(number),
              label: `${number}. ${name}`,
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...added, criterion: value === '' ? null : Number(value) })
          }
        />
        <ConfirmlessDelete name={title} onRemove={onRemove} />
      </div>
      <Named added={added} onChange={onChange} />
      {isEditable(added) && <Asked added={added} onChange={onChange} />}
      <LineFields line={added} acts={acts} onChange={onChange} />
    </fieldset>
  );
};

const Named = ({ added, onChange }: Pick<FormProps, 'added' | 'onChange'>) => {
  const text = useText('overlays');
  return (
    <>
      <TextInput
        size="sm"
        label={text('added.code')}
        description={text('added.codeHint')}
        value={added.code}
        onChange={({ currentTarget }) => onChange({ ...added, code: currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={text('added.name')}
        value={added.name}
        onChange={({ currentTarget }) => onChange({ ...added, name: currentTarget.value })}
      />
    </>
  );
};

/** What it measures and what it asks for. */
const Asked = ({ added, onChange }: Pick<FormProps, 'added' | 'onChange'>) => {
  const text = useText('overlays');
  const isMeasured = added.measure !== 'yes-no';
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          size="sm"
          label={text('added.measure')}
          value={added.measure}
          data={addedMeasures.map((one) => ({ value: one, label: text(`added.measure.${one}`) }))}
          onChange={({ currentTarget: { value } }) => {
            const measure = addedMeasures.find((one) => one === value) ?? added.measure;
            onChange({ ...added, measure, unit: measure === 'percent' ? '%' : '' });
          }}
        />
        {added.measure === 'number' && (
          <TextInput
            size="sm"
            label={text('added.unit')}
            value={added.unit}
            onChange={({ currentTarget }) => onChange({ ...added, unit: currentTarget.value })}
          />
        )}
      </div>
      {isMeasured && (
        <NumberLine
          label={text('level.value')}
          operator={added.operator}
          value={added.value}
          unit={added.unit}
          onChange={(patch) => onChange({ ...added, ...patch })}
        />
      )}
    </>
  );
};
