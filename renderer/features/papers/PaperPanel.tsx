import { useText } from '../../ui/use-text.ts';
import { FreeTexts } from './edit/FreeTexts.tsx';
import { GapList } from './edit/GapList.tsx';
import { SignerChoice } from './edit/SignerChoice.tsx';
import { Life } from './life/Life.tsx';
import { SignForm } from './life/SignForm.tsx';
import { SignedFacts } from './life/SignedFacts.tsx';
import { Steps } from './life/Steps.tsx';
import classes from './Paper.module.css';
import type { At } from './PaperDesk.tsx';
import { OfficeDocx } from './OfficeDocx.tsx';
import { OutlinePeriod } from './OutlinePeriod.tsx';
import { ReturnedFile } from './returned/ReturnedFile.tsx';
import { PaperStateChip } from './PaperStateChip.tsx';
import type { PaperView } from './paper-view.ts';

type Props = {
  readonly at: At;
  readonly view: PaperView;
  readonly views: readonly PaperView[];
};

/** Name, state, the next step, and what can be changed in the paper. */
export const PaperPanel = (props: Props) => {
  const { at, view } = props;
  const isFrozen = view.state === 'signed' || view.state === 'signed-stale';
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <h1>{view.name}</h1>
        <PaperStateChip view={view} />
      </header>
      <OutlinePeriod period={view.outlinePeriod} />
      <OfficeDocx view={view} />
      <Life {...props} />
      <Steps {...props} />
      {isFrozen && <SignedFacts view={view} />}
      {view.state === 'made' && view.signable && <SignForm at={at} view={view} />}
      {isFrozen ? <ForNextVersion {...props} /> : <Editable {...props} />}
      {view.formats.includes('docx') && (
        <ReturnedFile dossierId={at.dossierId} paper={view.paper} />
      )}
    </div>
  );
};

/**
 * A signed paper rests; what is changed here is for the version after it. The same fields stay while the first letter
 * makes the signed one stale, so the officer writes on.
 */
const ForNextVersion = (props: Props) => {
  const text = useText('papers');
  return (
    <details className={classes.later}>
      <summary>{text('signed.edit')}</summary>
      <p className={classes.quiet}>{text('signed.editLead')}</p>
      <Editable {...props} />
    </details>
  );
};

const Editable = ({ at, view }: Props) => (
  <>
    <GapList gaps={view.gaps} around={at} />
    <SignerChoice at={at} view={view} />
    <FreeTexts dossierId={at.dossierId} paper={view.paper} />
  </>
);
