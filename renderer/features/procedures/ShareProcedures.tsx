import { useState } from 'react';
import { useCore } from '../../app/core-context.ts';
import { ShareByFile } from '../../app/sharing/ShareByFile.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';
import { ComingProcedures, type Coming } from './ComingProcedures.tsx';

/** Hands the office's procedures out as one file, or takes those of another office in. */
export const ShareProcedures = () => {
  const text = useText('procedures');
  const handOver = useHandOver();
  const { client } = useCore();
  const [coming, setComing] = useState<Coming | null>(null);
  const made = useCommand('procedures.exportFile', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
  return (
    <ShareByFile
      labels={{ take: text('import'), give: text('export') }}
      giving={{ pending: made.pending, start: () => void made.run({}) }}
      read={(uploadId) => client.call('procedures.readFile', { uploadId })}
      onRead={(uploadId, { procedures }) => setComing({ uploadId, procedures })}
    >
      <ComingProcedures coming={coming} onClose={() => setComing(null)} />
    </ShareByFile>
  );
};
