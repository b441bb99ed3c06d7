import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { formatDay } from '#shared/kernel/day-text.ts';
import { instantText } from '../../../ui/day-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Proof } from '../ProofDrawer.tsx';
import classes from './ProofFilesSection.module.css';

export type Revision = Proof['revisions'][number];

type Props = {
  readonly proof: Proof;
  readonly shown: Revision | null;
  readonly onShow: (revision: number | null) => void;
};

/** Every state the proof was in, newest first; an earlier one can be looked at. */
export const RevisionList = ({ proof, shown, onShow }: Props) => {
  const text = useText('proofFiles');
  if (proof.revisions.length < 2) return null;
  return (
    <section className={classes.section} aria-labelledby="revisions">
      <h3 id="revisions" className={classes.heading}>
        {text('revisions')}
      </h3>
      <ol className={classes.list}>
        {proof.revisions.map((revision) => (
          <li key={revision.id ?? 'first'} className={classes.revision}>
            <RevisionWords revision={revision} />
            {!revision.isCurrent && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconHistory size={16} aria-hidden />}
                aria-pressed={shown === revision}
                onClick={() => onShow(shown === revision ? null : revision.revision)}
              >
                {text('showRevision', { revision: revision.revision })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const RevisionWords = ({ revision }: { readonly revision: Revision }) => {
  const text = useText('proofFiles');
  const { known, files, madeAt, person, reason, fromEvidenceId, isCurrent } = revision;
  const why = fromEvidenceId === null ? reason : text('mergedFrom', { label: reason });
  const dates = [
    known.number,
    known.issuedOn === null ? '' : formatDay(known.issuedOn),
    known.expiresOn === null ? '' : text('until', { day: formatDay(known.expiresOn) }),
  ];
  return (
    <div className={classes.words}>
      <strong>
        {text(isCurrent ? 'revisionNow' : 'revision', { revision: revision.revision })}
      </strong>
      <span>{[madeAt && instantText(madeAt), person, why].filter(Boolean).join(' · ')}</span>
      <span>{dates.filter(Boolean).join(' · ')}</span>
      <ul className={classes.hashes}>
        {files.map(({ id, name, sha256 }) => (
          <li key={id}>
            {name} <code title={sha256}>{sha256.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
    </div>
  );
};

type PastProps = { readonly revision: Revision; readonly onBack: () => void };

/** Says that the pages beside are not those of now. */
export const PastNotice = ({ revision, onBack }: PastProps) => {
  const text = useText('proofFiles');
  return (
    <Notice tone="amber" title={text('past', { revision: revision.revision })} live>
      <Button variant="subtle" size="compact-sm" onClick={onBack}>
        {text('backToNow')}
      </Button>
    </Notice>
  );
};
