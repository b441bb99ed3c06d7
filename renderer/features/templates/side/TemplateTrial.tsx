import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useCore } from '../../../app/core-context.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { PdfViewer } from '../../../ui/files/PdfViewer.tsx';
import { SkeletonLines } from '../../../ui/SkeletonLines.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Place, Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';
import type { TemplateDesk } from '../use-template-desk.ts';
import type { TrialDossier } from '../use-trial-dossier.ts';
import { TrialChoice } from './TrialChoice.tsx';
import { TrialOutcome } from './TrialOutcome.tsx';

type Props = {
  readonly place: Place;
  readonly template: Template;
  readonly desk: TemplateDesk;
  readonly chosen: TrialDossier;
};
export type Trial = OutputOf<'templates.try'>;

/** The paper as it would be made from this text, with what a council would send it back for. */
export const TemplateTrial = ({ place, template, desk, chosen }: Props) => {
  const text = useText('templates');
  const { bridge } = useCore();
  const [tried, setTried] = useState<{ readonly text: string; readonly trial: Trial } | null>(null);
  const trying = useCommand('templates.try');
  const run = async (): Promise<void> => {
    const answer = await trying.run({ ...place, text: desk.text, dossierId: chosen.dossierId });
    if (answer.ok) setTried({ text: desk.text, trial: answer.value });
  };
  return (
    <div className={classes.body}>
      <div className={classes.row}>
        <TrialChoice {...chosen} hasSample={template.hasSample} />
        <Button
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          loading={trying.pending}
          onClick={() => void run()}
        >
          {text('trial.run')}
        </Button>
      </div>
      {tried === null && !trying.pending && <p className={classes.quiet}>{text('trial.note')}</p>}
      {tried && <TrialOutcome trial={tried.trial} isOld={tried.text !== desk.text} />}
      {trying.pending && tried === null && <SkeletonLines lines={8} />}
      {tried?.trial.sha256 && <PdfViewer url={bridge.fileUrl(tried.trial.sha256)} steady />}
    </div>
  );
};
