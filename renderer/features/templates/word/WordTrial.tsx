import { Button } from '@mantine/core';
import { IconDownload, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { SkeletonLines } from '../../../ui/SkeletonLines.tsx';
import { useText } from '../../../ui/use-text.ts';
import { TrialChoice } from '../side/TrialChoice.tsx';
import type { Place, Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';
import type { TrialDossier } from '../use-trial-dossier.ts';
import { WordCompared } from './WordCompared.tsx';
import { WordOutcome } from './WordOutcome.tsx';

export type WordTried = OutputOf<'templates.tryDocx'>;
type File = { readonly name: string; readonly sha256: string };

type Props = {
  readonly place: Place;
  readonly template: Template;
  readonly chosen: TrialDossier;
  /** The draft, else what is used. */
  readonly file: File | null;
};

/** The file filled with the facts of a dossier, read back and laid beside the PDF. */
export const WordTrial = ({ place, template, chosen, file }: Props) => {
  const text = useText('templates');
  const [trial, setTrial] = useState<WordTried | null>(null);
  const trying = useCommand('templates.tryDocx', { onDone: setTrial });
  return (
    <section className={classes.side} aria-label={text('word.try')}>
      <div className={classes.row}>
        <TrialChoice {...chosen} hasSample={template.hasSample} />
        <Button
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          loading={trying.pending}
          disabled={file === null}
          onClick={() => void trying.run({ ...place, dossierId: chosen.dossierId })}
        >
          {text('word.try')}
        </Button>
      </div>
      <div className={classes.body}>
        {trial === null && <Waiting pending={trying.pending} hasFile={file !== null} />}
        {trial && <WordOutcome trial={trial} />}
        {trial && file && <MadeFile trial={trial} name={file.name} />}
      </div>
    </section>
  );
};

type WaitingProps = { readonly pending: boolean; readonly hasFile: boolean };

const Waiting = ({ pending, hasFile }: WaitingProps) => {
  const text = useText('templates');
  if (pending) return <SkeletonLines lines={8} />;
  return <p className={classes.quiet}>{text(hasFile ? 'word.try.note' : 'word.try.nothing')}</p>;
};

/** The file as it was made, to be opened in Word, and its words beside those of the PDF. */
const MadeFile = ({ trial, name }: { readonly trial: WordTried; readonly name: string }) => {
  const text = useText('templates');
  const handOver = useHandOver();
  const { sha256, lines, pdfLines } = trial;
  if (sha256 === null) return null;
  return (
    <>
      <div>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => handOver({ sha256, name: text('word.madeName', { name }) })}
        >
          {text('word.made')}
        </Button>
      </div>
      <WordCompared lines={lines} pdfLines={pdfLines} />
    </>
  );
};
