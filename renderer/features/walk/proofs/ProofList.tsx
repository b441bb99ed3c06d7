import { IconCalendarOff, IconEyeQuestion } from '@tabler/icons-react';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { isExpired } from '../../../app/proofs/is-expired.ts';
import { ProofSign } from '../../../app/proofs/ProofSign.tsx';
import { dayText } from '../../../ui/day-text.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink } from '../walk-types.ts';
import classes from './ProofPanel.module.css';

type Props = {
  readonly proofs: readonly ProofLink[];
  readonly asOf: string;
  readonly chosen: ProofLink | null;
  readonly onChoose: (linkId: string) => void;
};

/** The proofs of this indicator; the chosen one is shown below. */
export const ProofList = ({ proofs, asOf, chosen, onChoose }: Props) => {
  const text = useText('walk');
  if (proofs.length === 0) return <p className={classes.none}>{text('proof.none')}</p>;
  return (
    <ul className={classes.list} aria-label={text('proof.linked')}>
      {proofs.map((proof) => (
        <li key={proof.linkId}>
          <button
            type="button"
            className={classes.proof}
            aria-pressed={proof.linkId === chosen?.linkId}
            onClick={() => onChoose(proof.linkId)}
          >
            <ProofWords proof={proof} asOf={asOf} />
          </button>
        </li>
      ))}
    </ul>
  );
};

const ProofWords = ({ proof, asOf }: { readonly proof: ProofLink; readonly asOf: string }) => {
  const text = useText('walk');
  const { form, sha256, label, title, expiresOn, doubt } = proof;
  return (
    <>
      <ProofSign form={form} hasFile={sha256 !== null} className={classes.sign ?? ''} />
      <span className={classes.words}>
        <span className={classes.label}>
          {[label, usePages(proof)].filter(Boolean).join(' · ')}
        </span>
        {title !== label && <span className={classes.name}>{upperFirst(title)}</span>}
        {doubt !== null && (
          <Chip tone="amber" icon={IconEyeQuestion} plain>
            {text('citation.lookAgain')}
          </Chip>
        )}
        {expiresOn !== null && isExpired(expiresOn, asOf) && (
          <Chip tone="red" icon={IconCalendarOff} plain>
            {text('proof.expired', { day: dayText(expiresOn) })}
          </Chip>
        )}
      </span>
    </>
  );
};

const usePages = ({ pages, pageFrom, pageTo }: ProofLink): string => {
  const text = useText('walk');
  if (pageFrom !== null && pageTo !== null && pageTo !== pageFrom)
    return text('proof.pageRange', { from: pageFrom, to: pageTo });
  if (pageFrom !== null) return text('proof.onePage', { page: pageFrom });
  return pages === null ? '' : text('proof.pages', { pages });
};
