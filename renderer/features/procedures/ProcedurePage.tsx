import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { Faults } from './Faults.tsx';
import { ProcedureActions } from './ProcedureActions.tsx';
import { ProcedureState } from './ProcedureState.tsx';
import { parts, type Part } from './part-of-path.ts';
import { AboutPart } from './parts/AboutPart.tsx';
import { DifferencesPart } from './parts/DifferencesPart.tsx';
import { DossiersPart } from './parts/DossiersPart.tsx';
import { NumbersPart } from './parts/NumbersPart.tsx';
import { PapersPart } from './parts/PapersPart.tsx';
import { StepsPart } from './parts/StepsPart.tsx';
import classes from './Procedures.module.css';
import { RulesPart } from './rules/RulesPart.tsx';
import { useProcedureDesk, type ProcedureDesk } from './use-procedure-desk.ts';

export type ProcedureView = OutputOf<'procedures.get'>;

/** One procedure as the office fills it: part by part, with what has to be mended on top. */
export const ProcedurePage = () => {
  const { procedureId = '' } = useParams();
  return (
    <Loaded query={useQuery('procedures.get', { procedureId })}>
      {(view) => <Desk key={procedureId} view={view} />}
    </Loaded>
  );
};

const Desk = ({ view }: { readonly view: ProcedureView }) => {
  const desk = useProcedureDesk(view);
  const [part, setPart] = useState<Part>('about');
  const by = view.usedText?.own?.by ?? '';
  return (
    <>
      <PageHeader
        title={view.shipped.title}
        lead={<ProcedureState state={{ ...view, by }} />}
        actions={<ProcedureActions view={view} desk={desk} />}
      />
      <PartChoice part={part} onChange={setPart} />
      {(!desk.isSaved || view.hasDraft) && (
        <div className={classes.notice}>
          <Faults desk={desk} onOpen={setPart} />
        </div>
      )}
      <PartBody part={part} view={view} desk={desk} />
    </>
  );
};

type ChoiceProps = { readonly part: Part; readonly onChange: (part: Part) => void };

const PartChoice = ({ part, onChange }: ChoiceProps) => {
  const text = useText('procedures');
  return (
    <SegmentedControl
      size="sm"
      className={classes.parts ?? ''}
      aria-label={text('parts')}
      value={part}
      data={parts.map((value) => ({ value, label: text(`part.${value}`) }))}
      onChange={(value) => onChange(parts.find((one) => one === value) ?? 'about')}
    />
  );
};

export type PartProps = { readonly view: ProcedureView; readonly desk: ProcedureDesk };

const PartBody = ({ part, ...props }: PartProps & { readonly part: Part }) => {
  switch (part) {
    case 'about':
      return <AboutPart {...props} />;
    case 'steps':
      return <StepsPart {...props} />;
    case 'papers':
      return <PapersPart {...props} />;
    case 'numbers':
      return <NumbersPart {...props} />;
    case 'rules':
      return <RulesPart {...props} />;
    case 'differences':
      return <DifferencesPart {...props} />;
    case 'dossiers':
      return <DossiersPart {...props} />;
  }
};
