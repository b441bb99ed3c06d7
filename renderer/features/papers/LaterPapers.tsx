import { Button } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { phases } from '#shared/procedures/procedure.ts';
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
        <Button
          variant="default"
          leftSection={<IconFiles size={18} aria-hidden />}
          loading={isMaking}
          aria-label={text('makePhaseOf', { name: text(`phase.${phase}`) })}
          onClick={() => make(own.map(({ paper }) => paper))}
        >
          {text('makePhase')}
        </Button>
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
