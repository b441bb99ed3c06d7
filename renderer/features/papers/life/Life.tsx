import { Link } from 'wouter';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { ChangeList } from '../ChangeList.tsx';
import type { At } from '../PaperDesk.tsx';
import type { PaperView } from '../paper-view.ts';

type Props = { readonly at: At; readonly view: PaperView };

/** What stands in the way of a paper, or what happened to it, in a sentence. */
export const Life = ({ at, view }: Props) => {
  const text = useText('papers');
  switch (view.state) {
    case 'refused':
      return view.refusal && <Refused at={at} refusal={view.refusal} />;
    case 'stale':
      return (
        <Notice tone="amber" title={text('life.stale')}>
          <ChangeList {...view} />
        </Notice>
      );
    case 'signed-stale':
      return (
        <Notice tone="amber" title={text('life.signedStale', { version: (view.version ?? 0) + 1 })}>
          <ChangeList {...view} />
        </Notice>
      );
    case 'signed':
      return <Notice tone="green" title={text('life.signed')} />;
    case 'incomplete':
    case 'ready':
    case 'made':
      return view.signable ? null : <Notice tone="blue" title={text('life.annex')} />;
  }
};

const Refused = ({ at, refusal }: { readonly at: At; readonly refusal: AppError }) => {
  const text = useText('papers');
  const { title, action } = useErrorText()(refusal);
  const to = refusalPlaces[refusal.details?.['reason'] ?? ''];
  return (
    <Notice tone="amber" title={title}>
      {action}{' '}
      {to !== undefined && <Link to={`/dossiers/${at.dossierId}${to}`}>{text('life.toFix')}</Link>}
    </Notice>
  );
};

/** The page that mends each reason. */
const refusalPlaces: Readonly<Record<string, string>> = {
  'set-not-met': '/walk',
  'set-undecided': '/walk',
  'papers-not-signed': '/papers',
  'lower-grade-not-held': '/registers/recognitions',
  'lower-grade-not-kept': '/registers/recognitions',
  'no-meeting': '/registers/meeting',
  'meeting-share-too-low': '/registers/meeting',
};
