import { useMemo } from 'react';
import { Link } from 'wouter';
import { useCore } from '../../../app/core-context.ts';
import { dayText } from '../../../ui/day-text.ts';
import { FileViewer } from '../../../ui/files/FileViewer.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Citations.module.css';
import type { Citation } from './use-citations.ts';

type Props = {
  readonly dossierId: string;
  readonly citation: Citation | null;
  readonly onClose: () => void;
};

/** The very file that a paper cites, at its page, with the cited words marked. */
export const CitationDrawer = ({ dossierId, citation, onClose }: Props) => {
  const text = useText('citations');
  return (
    <SideDrawer
      opened={citation !== null}
      onClose={onClose}
      size="min(900px, 94vw)"
      title={citation ? text('title', { label: citation.label }) : ''}
    >
      {citation && <Cited dossierId={dossierId} citation={citation} />}
    </SideDrawer>
  );
};

type CitedProps = { readonly dossierId: string; readonly citation: Citation };

const Cited = ({ dossierId, citation }: CitedProps) => {
  const text = useText('citations');
  const { bridge } = useCore();
  const { sha256, name, mediaType, pageFrom, quote } = citation;
  const words = useMemo(() => ({ marked: quote }), [quote]);
  return (
    <div className={classes.cited}>
      <p className={classes.name}>
        {citation.title}
        <PlaceWords citation={citation} />
      </p>
      <Newer dossierId={dossierId} citation={citation} />
      {sha256 === null ? (
        <p>{text('noFile')}</p>
      ) : (
        <div className={classes.pages}>
          <FileViewer
            startPage={pageFrom ?? 1}
            words={words}
            file={{
              url: bridge.fileUrl(sha256),
              downloadUrl: bridge.fileUrl(sha256, { download: name }),
              name,
              mediaType,
            }}
          />
        </div>
      )}
    </div>
  );
};

/** Which indicator cites which pages of which revision. */
export const PlaceWords = ({ citation }: { readonly citation: Citation }) => {
  const text = useText('citations');
  const { target, pageFrom, pageTo, revision } = citation;
  const pages = pageTo === null || pageTo === pageFrom ? pageFrom : `${pageFrom}–${pageTo}`;
  const words = [
    /^\d/.test(target) ? text('indicator', { code: target }) : '',
    pages === null ? '' : text('pages', { pages }),
    revision > 1 ? text('revision', { revision }) : '',
  ];
  return <span className={classes.place}>{words.filter(Boolean).join(' · ')}</span>;
};

const Newer = ({ dossierId, citation: { newer, evidenceId } }: CitedProps) => {
  const text = useText('citations');
  if (!newer) return null;
  const what = [newer.number, dayText(newer.issuedOn)].filter(Boolean).join(', ');
  return (
    <Notice tone="amber" title={text('newer', { revision: newer.revision })}>
      {what !== '' && `${what}. `}
      <Link to={`/dossiers/${dossierId}/evidence/${newer.evidenceId}`}>
        {text(newer.evidenceId === evidenceId ? 'toNewer' : 'toMerged')}
      </Link>
    </Notice>
  );
};
