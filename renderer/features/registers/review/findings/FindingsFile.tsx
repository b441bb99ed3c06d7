import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCore } from '../../../../app/core-context.ts';
import { useTell } from '../../../../app/errors/use-tell.ts';
import { useCommand } from '../../../../app/use-command.ts';
import type { OutputOf } from '../../../../bridge/client.ts';
import { instantText } from '../../../../ui/day-text.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { FileChooser } from '../../../../ui/files/FileChooser.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { useText } from '../../../../ui/use-text.ts';
import type { At } from '../review-types.ts';
import classes from './Findings.module.css';

type Coming = OutputOf<'findings.read'> & { readonly uploadId: string };

/** Findings that a reviewer saved from the viewer of a package: looked at, then taken in. */
export const FindingsFile = ({ at }: { readonly at: At }) => {
  const text = useText('review');
  const { bridge, client } = useCore();
  const tell = useTell();
  const [coming, setComing] = useState<Coming | null>(null);
  const read = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    const { uploadId } = staged.value;
    const answer = await client.call('findings.read', { uploadId });
    if (answer.ok) setComing({ uploadId, ...answer.value });
    else tell(answer.error);
  };
  return (
    <>
      <FileChooser single label={text('file.choose')} onFiles={(files) => void read(files)}>
        {text('file.choose')}
      </FileChooser>
      <Dialog opened={coming !== null} onClose={() => setComing(null)} title={text('file.title')}>
        {coming && <ComingFindings at={at} coming={coming} onDone={() => setComing(null)} />}
      </Dialog>
    </>
  );
};

type Props = { readonly at: At; readonly coming: Coming; readonly onDone: () => void };

const ComingFindings = ({ at, coming, onDone }: Props) => {
  const text = useText('review');
  const take = useCommand('findings.import', { undoText: text('file.done'), onDone });
  const { about, fault, uploadId } = coming;
  if (!about) return <Notice tone="red" title={text(`file.${fault ?? 'unreadable'}`)} />;
  const { reviewer, madeAt, fresh, known, right } = about;
  const isHere = about.dossierId === at.dossierId;
  return (
    <div className={classes.coming}>
      <p>
        {text('file.by', {
          name: [reviewer.name, reviewer.body].filter((one) => one !== '').join(', '),
          day: instantText(madeAt),
        })}
      </p>
      <p>{text('file.counts', { fresh, known, right })}</p>
      {!isHere && (
        <Notice
          tone="red"
          title={text('file.otherDossier', { unit: about.unit, year: about.year })}
        />
      )}
      {isHere && !about.isKnownPackage && <Notice tone="amber" title={text('file.otherPackage')} />}
      <div>
        <Button
          loading={take.pending}
          disabled={!isHere || fresh === 0}
          onClick={() => void take.run({ uploadId, stage: at.stage })}
        >
          {text('file.take')}
        </Button>
      </div>
    </div>
  );
};
