import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { useState } from 'react';
import { useCore } from '../../app/core-context.ts';
import { useTell } from '../../app/errors/use-tell.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { MergePreview, type Coming } from './MergePreview.tsx';
import classes from './Merges.module.css';

/** A file comes back: shown first, then merged. */
export const TakeBack = () => {
  const text = useText('merges');
  const [coming, setComing] = useState<Coming | null>(null);
  const [merged, setMerged] = useState<OutputOf<'merges.apply'> | null>(null);
  const look = useLook((next) => {
    setMerged(null);
    setComing(next);
  });
  return (
    <Section
      title={text('take.title')}
      lead={text('take.lead')}
      actions={
        <FileChooser single label={text('choose')} onFiles={look}>
          {text('choose')}
        </FileChooser>
      }
    >
      {merged && <Merged merged={merged} />}
      {coming && (
        <MergePreview
          key={coming.uploadId}
          coming={coming}
          onLeave={() => setComing(null)}
          onMerged={(value) => {
            setComing(null);
            setMerged(value);
          }}
        />
      )}
    </Section>
  );
};

const Merged = ({ merged }: { readonly merged: OutputOf<'merges.apply'> }) => {
  const text = useText('merges');
  const { counts, mergeId, unmade } = merged;
  const title =
    mergeId === null ? text('appliedNothing') : text('applied', { changes: counts.changes });
  return (
    <Notice tone={counts.conflicts > 0 ? 'amber' : 'green'} title={title} live>
      {counts.conflicts > 0 && <p>{text('appliedConflicts', { count: counts.conflicts })}</p>}
      {unmade > 0 && <p>{text('appliedUnmade', { count: unmade })}</p>}
      <p className={classes.quiet}>{merged.fileName}</p>
    </Notice>
  );
};

const useLook = (onLooked: (coming: Coming) => void) => {
  const { bridge, client } = useCore();
  const tell = useTell();
  const look = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file, largestUploadBytes);
    if (!staged.ok) return tell(staged.error);
    const { uploadId } = staged.value;
    const answer = await client.call('merges.preview', { uploadId });
    if (!answer.ok) return tell(answer.error);
    onLooked({ uploadId, outcome: answer.value });
  };
  return (files: readonly File[]) => void look(files);
};
