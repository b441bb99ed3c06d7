import { Link, useLocation } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { useCommand } from '../../app/use-command.ts';
import { dayText } from '../../ui/day-text.ts';
import { FactList, type Fact } from '../../ui/FactList.tsx';
import { useText } from '../../ui/use-text.ts';
import type { NewDossierDraft, NewDossierStep, StepProps } from './new-dossier-draft.ts';
import { StepForm } from './StepForm.tsx';

/** All answers once more, each with its way back, and the one button that creates the dossier. */
export const CheckStep = ({ draft, steps }: StepProps) => {
  const text = useText('dossiers');
  const [, navigate] = useLocation();
  const create = useCommand('dossiers.create', {
    onDone: ({ dossierId }) => navigate(`/dossiers/${dossierId}`),
  });
  const facts = useFacts(draft, steps);
  const submit = () => {
    const { unit, set, year, asOf, variant, variantBasis, overlay } = draft;
    if (!unit || !set || year === null) return;
    void create.run({
      unitId: unit.id,
      setId: set.id,
      year,
      ...(variant !== '' && { variant }),
      ...(variantBasis !== '' && { variantBasis }),
      ...(asOf && { asOf }),
      ...(overlay && { overlayId: overlay.id }),
    });
  };
  return (
    <StepForm
      title={text('check.title')}
      faults={[]}
      pending={create.pending}
      action={text('create')}
      onSubmit={submit}
    >
      <FactList facts={facts} />
    </StepForm>
  );
};

const useFacts = (draft: NewDossierDraft, steps: StepProps['steps']): readonly Fact[] => {
  const text = useText('dossiers');
  const row = (term: string, value: string, step: NewDossierStep): Fact => ({
    term,
    value,
    action: steps.includes(step) && <ChangeLink term={term} step={step} />,
  });
  const column = draft.set?.variants.find(({ id }) => id === draft.variant)?.name;
  const asOf = draft.asOf ? dayText(draft.asOf) : text('check.asOfDefault');
  return [
    row(text('check.unit'), draft.unit ? upperFirst(unitFullName(draft.unit)) : '', 'unit'),
    row(text('check.set'), draft.set?.title ?? '', 'set'),
    row(text('check.year'), String(draft.year ?? ''), 'set'),
    row(text('check.asOf'), asOf, 'set'),
    row(text('check.column'), column ?? text('check.single'), 'column'),
    row(text('check.overlay'), draft.overlay?.title ?? text('check.overlayLater'), 'column'),
  ];
};

const ChangeLink = ({ term, step }: { readonly term: string; readonly step: NewDossierStep }) => (
  <Link
    to={`/dossiers/new/${step}`}
    aria-label={useText('dossiers')('check.change', { term: term.toLowerCase() })}
  >
    {useText('ui')('change')}
  </Link>
);
