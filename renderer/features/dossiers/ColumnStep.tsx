import { Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { unitFullName } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';
import { useText } from '../../ui/use-text.ts';
import type { OverlayView, StepProps } from './new-dossier-draft.ts';
import classes from './NewDossierPage.module.css';
import { StepForm } from './StepForm.tsx';

/** Which column of the set, and which rules of the province. */
export const ColumnStep = (props: StepProps) => (
  <Loaded query={useQuery('criteria.overlays', {})}>
    {(overlays) => (
      <ColumnForm
        {...props}
        overlays={overlays.filter(({ baseSetId }) => baseSetId === props.draft.set?.id)}
      />
    )}
  </Loaded>
);

type FormProps = StepProps & { readonly overlays: readonly OverlayView[] };

const ColumnForm = ({ draft, onDone, overlays }: FormProps) => {
  const text = useText('dossiers');
  const [variant, setVariant] = useState(draft.variant);
  const [basis, setBasis] = useState(draft.variantBasis);
  const [overlayId, setOverlayId] = useState(draft.overlay?.id ?? overlays[0]?.id ?? null);
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);
  const variants = draft.set?.variants ?? [];
  const submit = () => {
    const isMissing = variants.length > 0 && variant === '';
    setFaults(isMissing ? [{ text: text('column.missing') }] : []);
    if (isMissing) return;
    const overlay = overlays.find(({ id }) => id === overlayId) ?? null;
    onDone({ variant, variantBasis: basis.trim(), overlay });
  };
  const unit = draft.unit ? unitFullName(draft.unit) : '';
  const title = variants.length > 0 ? 'column.title' : 'column.titleOverlay';
  return (
    <StepForm title={text(title, { unit })} faults={faults} onSubmit={submit}>
      <VariantChoice draft={draft} variant={variant} onChange={setVariant} />
      {variants.length > 0 && (
        <TextInput
          label={text('column.basis')}
          description={text('column.basisHint')}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
        />
      )}
      <Select
        label={text('column.overlay')}
        description={text('column.overlayHint')}
        placeholder={text('column.overlayNone')}
        data={overlays.map(({ id, title }) => ({ value: id, label: title }))}
        value={overlayId}
        clearable
        disabled={overlays.length === 0}
        onChange={setOverlayId}
      />
    </StepForm>
  );
};

type VariantProps = Pick<StepProps, 'draft'> & {
  readonly variant: string;
  readonly onChange: (variant: string) => void;
};

const VariantChoice = ({ draft, variant, onChange }: VariantProps) => {
  const text = useText('dossiers');
  const variants = draft.set?.variants ?? [];
  if (variants.length === 0) return <p>{text('column.none')}</p>;
  return (
    <Radio.Group
      label={text('column.choose')}
      description={text('column.hint')}
      value={variant}
      onChange={onChange}
    >
      <div className={classes.choices}>
        {variants.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </div>
    </Radio.Group>
  );
};
