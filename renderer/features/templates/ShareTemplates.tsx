import { useState } from 'react';
import { useCore } from '../../app/core-context.ts';
import { ShareByFile } from '../../app/sharing/ShareByFile.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';
import { ComingTemplates, type Coming } from './ComingTemplates.tsx';

/** Hands the office's texts out as one file, or takes those of another office in. */
export const ShareTemplates = () => {
  const text = useText('templates');
  const handOver = useHandOver();
  const { client } = useCore();
  const [coming, setComing] = useState<Coming | null>(null);
  const made = useCommand('templates.exportAll', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
  return (
    <ShareByFile
      labels={{ take: text('import'), give: text('export') }}
      giving={{ pending: made.pending, start: () => void made.run({}) }}
      read={(uploadId) => client.call('templates.readFile', { uploadId })}
      onRead={(uploadId, { wordings }) => setComing({ uploadId, wordings })}
    >
      <ComingTemplates coming={coming} onClose={() => setComing(null)} />
    </ShareByFile>
  );
};
