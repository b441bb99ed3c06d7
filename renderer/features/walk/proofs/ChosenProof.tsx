import { Button } from '@mantine/core';
import { IconPencil, IconUnlink } from '@tabler/icons-react';
import { Loaded } from '../../../app/Loaded.tsx';
import { ProofFiles } from '../../../app/proofs/ProofFiles.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink, ViewProps } from '../walk-types.ts';
import { CitationDoubt } from './CitationDoubt.tsx';
import { CitedFileSelect } from './CitedFileSelect.tsx';
import { MoveCitation } from './MoveCitation.tsx';
import { PageRange } from './PageRange.tsx';
import classes from './ProofPanel.module.css';
import { QuoteField } from './QuoteField.tsx';

type Props = ViewProps & {
  readonly proof: ProofLink;
  readonly onDescribe: () => void;
};

/** The proof in sight: the pages that prove, what can be done with it, and the paper itself. */
export const ChosenProof = ({ view, proof, onDescribe }: Props) => {
  const text = useText('walk');
  const details = useQuery('evidence.get', { evidenceId: proof.evidenceId });
  return (
    <section className={classes.chosen} aria-label={proof.label}>
      <div className={classes.actions}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={onDescribe}
        >
          {text('proof.describe')}
        </Button>
        <MoveCitation view={view} proof={proof} />
        <Detach proof={proof} code={view.code} />
      </div>
      <CitationDoubt proof={proof} />
      <CitedFileSelect proof={proof} files={details.data?.files ?? []} />
      {proof.pages !== null && proof.pages > 1 && <PageRange proof={proof} />}
      {proof.pages !== null && <QuoteField proof={proof} />}
      <div className={classes.preview}>
        <Loaded query={details}>{({ files }) => <CitedFiles proof={proof} files={files} />}</Loaded>
      </div>
    </section>
  );
};

type CitedProps = {
  readonly proof: ProofLink;
  readonly files: OutputOf<'evidence.get'>['files'];
};

/** Opens where the indicator cites it; words that are chosen on a page become what it cites. */
const CitedFiles = ({ proof, files }: CitedProps) => {
  const { linkId, fileId, pageFrom, pageTo, quote } = proof;
  const cite = useCommand('evidence.cite');
  const isInRange = (page: number): boolean =>
    pageFrom !== null && page >= pageFrom && page <= (pageTo ?? pageFrom);
  return (
    <ProofFiles
      key={fileId}
      files={files}
      startFileId={fileId}
      startPage={pageFrom ?? 1}
      quote={quote}
      onCite={({ page, ...cited }) => {
        const isSame = cited.fileId === fileId && isInRange(page);
        const pages = isSame ? { pageFrom, pageTo } : { pageFrom: page, pageTo: null };
        void cite.run({ linkId, ...cited, ...pages });
      }}
    />
  );
};

const Detach = ({ proof, code }: { readonly proof: ProofLink; readonly code: string }) => {
  const text = useText('walk');
  const undoText = text('proof.detached', { label: proof.label, code });
  const unlink = useCommand('evidence.unlink', { undoText });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconUnlink size={16} aria-hidden />}
      onClick={() => void unlink.run({ linkId: proof.linkId })}
    >
      {text('proof.detach')}
    </Button>
  );
};
