import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { useText } from '../../ui/use-text.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnStep } from './ColumnStep.tsx';
import {
  emptyDraft,
  newDossierSteps,
  reachableStep,
  type NewDossierDraft,
  type NewDossierStep,
  type StepProps,
} from './new-dossier-draft.ts';
import classes from './NewDossierPage.module.css';
import { SetStep } from './SetStep.tsx';
import { UnitStep } from './UnitStep.tsx';

/** Creating a dossier, one question a page; the way back keeps every answer. */
export const NewDossierPage = () => {
  const text = useText('dossiers');
  const [draft, setDraft] = useState(emptyDraft);
  const [, navigate] = useLocation();
  const step = reachableStep(draft, useParams()['step']);
  const at = newDossierSteps.indexOf(step);
  const finish = (answers: Partial<NewDossierDraft>) => {
    setDraft({ ...draft, ...answers });
    const next = newDossierSteps[at + 1];
    if (next) navigate(`/dossiers/new/${next}`);
  };
  return (
    <div className={classes.page}>
      <p className={classes.step}>
        {text('step.of', { step: at + 1, total: newDossierSteps.length })}
      </p>
      <StepPage step={step} draft={draft} onDone={finish} />
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
