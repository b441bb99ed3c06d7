import { Button } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { Link } from 'wouter';
import { phases, type Phase } from '#shared/procedures/procedure.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { PaperTable } from './PaperTable.tsx';
import type { PaperView } from './paper-view.ts';

type Props = {
  readonly dossierId: string;
  readonly views: readonly PaperView[];
  readonly make: (papers: readonly string[]) => void;
  readonly isMaking: boolean;
};

/** Papers around the dossier: of its publication, of those who verify, appraise and decide, and the answer to them. */
export const LaterPapers = ({ dossierId, views, make, isMaking }: Props) => {
  const text = useText('papers');
  const groups = phases
    .filter((phase) => phase !== 'application')
    .map((phase) => ({ phase, own: views.filter((view) => view.phase === phase) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ phase, own }) => (
    <Section
      key={phase}
      title={text(`phase.${phase}`)}
      lead={text(`phaseLead.${phase}`)}
      actions={
        <>
          <ReviewLink dossierId={dossierId} phase={phase} />
          <Button
            variant="default"
            leftSection={<IconFiles size={18} aria-hidden />}
            loading={isMaking}
            aria-label={text('makePhaseOf', { name: text(`phase.${phase}`) })}
            onClick={() => make(own.map(({ paper }) => paper))}
          >
            {text('makePhase')}
          </Button>
        </>
      }
    >
      <PaperTable
        dossierId={dossierId}
        label={text(`phase.${phase}`)}
        views={own}
        onMake={(paper) => make([paper])}
        isMaking={isMaking}
      />
    </Section>
  ));
};

const reviewPages: Readonly<Partial<Record<Phase, 'verification' | 'appraisal'>>> = {
  verification: 'verification',
  answer: 'verification',
  appraisal: 'appraisal',
};

type LinkProps = { readonly dossierId: string; readonly phase: Phase };

/** The way to what the papers of a phase are made from. */
const ReviewLink = ({ dossierId, phase }: LinkProps) => {
  const text = useText('papers');
  const title = useText('titles');
  const page = reviewPages[phase];
  if (page === undefined) return null;
  return (
    <Button component={Link} to={`/dossiers/${dossierId}/reviews/${page}`} variant="subtle">
      {text('toReview', { page: title(page) })}
    </Button>
  );
};
