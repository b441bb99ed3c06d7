import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnStep } from './ColumnStep.tsx';
import {
  emptyDraft,
  reachableStep,
  stepsOf,
  type NewDossierDraft,
  type NewDossierStep,
  type OverlayView,
  type StepProps,
} from './new-dossier-draft.ts';
import classes from './NewDossierPage.module.css';
import { SetStep } from './SetStep.tsx';
import { UnitStep } from './UnitStep.tsx';

/** Creating a dossier, one question a page; the way back keeps every answer. */
export const NewDossierPage = () => (
  <Loaded query={useQuery('criteria.overlays', {})}>
    {(overlays) => <Questions overlays={overlays} />}
  </Loaded>
);

const Questions = ({ overlays }: { readonly overlays: readonly OverlayView[] }) => {
  const text = useText('dossiers');
  const [draft, setDraft] = useState(emptyDraft);
  const [, navigate] = useLocation();
  const steps = stepsOf(draft, { overlays });
  const step = reachableStep(draft, steps, useParams()['step']);
  const finish = (answers: Partial<NewDossierDraft>) => {
    const answered = { ...draft, ...answers };
    setDraft(answered);
    const asked = stepsOf(answered, { overlays });
    const next = asked[asked.indexOf(step) + 1];
    if (next) navigate(`/dossiers/new/${next}`);
  };
  return (
    <div className={classes.page}>
      <p className={classes.step}>
        {text('step.of', { step: steps.indexOf(step) + 1, total: steps.length })}
      </p>
      <StepPage step={step} draft={draft} steps={steps} onDone={finish} />
    </div>
  );
};

const pages: Readonly<Record<NewDossierStep, (props: StepProps) => ReactNode>> = {
  unit: UnitStep,
  set: SetStep,
  column: ColumnStep,
  check: CheckStep,
};

const StepPage = ({ step, ...props }: StepProps & { readonly step: NewDossierStep }) => {
  const Page = pages[step];
  return <Page {...props} />;
};
