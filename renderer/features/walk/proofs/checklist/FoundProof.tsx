import { Anchor, Button } from '@mantine/core';
import { IconCalendarTime, IconChecks, IconRefresh } from '@tabler/icons-react';
import { proofFailureText } from '#shared/messages/proof-failure-text.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';

import { SignatureLine } from '../../../../app/proofs/signatures/SignatureLine.tsx';
import { useCommand } from '../../../../app/use-command.ts';
import { useCurrentDossier } from '../../../../app/use-current-dossier.ts';
import { Chip } from '../../../../ui/Chip.tsx';
import { dayText } from '../../../../ui/day-text.ts';
import { useLanguage, useText } from '../../../../ui/use-text.ts';
import classes from './Checklist.module.css';
import { ReplaceProof } from './ReplaceProof.tsx';
import type { CheckedProof, ChecklistItem, RowActions } from './checklist-types.ts';

type Props = RowActions & { readonly item: ChecklistItem; readonly proof: CheckedProof };

/** A proof that is the required one: why it is not usable yet, and what can be done about it right here. */
export const FoundProof = ({ item, proof, onChoose, onDescribe }: Props) => {
  const { label, title, failures, reminder } = proof;
  const language = useLanguage();
  return (
    <div className={classes.found}>
      <Anchor
        component="button"
        type="button"
        size="sm"
        className={classes.proof ?? ''}
        onClick={() => onChoose(proof.evidenceId)}
      >
        {title === label ? label : `${label} · ${upperFirst(title)}`}
      </Anchor>
      {failures.length > 0 && (
        <ul className={classes.why}>
          {failures.map((failure) => (
            <li key={`${failure.rule}.${failure.reason}`}>{proofFailureText(language, failure)}</li>
          ))}
        </ul>
      )}
      {reminder && <Reminder {...reminder} />}
      <Remedies item={item} proof={proof} onDescribe={onDescribe} />
    </div>
  );
};

const Reminder = ({ expiresOn, daysLeft }: NonNullable<CheckedProof['reminder']>) => {
  const text = useText('checklist');
  const day = dayText(expiresOn);
  return (
    <Chip tone="amber" icon={IconCalendarTime} plain>
      {daysLeft === 0 ? text('lastDay', { day }) : text('daysLeft', { day, days: daysLeft })}
    </Chip>
  );
};

type RemedyProps = Pick<Props, 'item' | 'proof' | 'onDescribe'>;

const Remedies = ({ item, proof, onDescribe }: RemedyProps) => {
  const text = useText('checklist');
  const has = (rule: string, reason: string): boolean =>
    proof.failures.some((one) => one.rule === rule && one.reason.startsWith(reason));
  const isMoreThanSignature = proof.failures.some(({ rule }) => rule !== 'signature');
  const needsNewer = proof.reminder !== null || proof.failures.some(isMendedByNewer);
  if (proof.failures.length === 0 && !needsNewer) return null;
  return (
    <div className={classes.buttons}>
      {has('signature', 'unknown') && (
        <>
          <SignatureLine evidenceId={proof.evidenceId} />
          <ConfirmSignature item={item} proof={proof} />
        </>
      )}
      {has('readable', 'unread') && <ReadAgain proof={proof} />}
      {needsNewer && <ReplaceProof evidenceId={proof.evidenceId} />}
      {isMoreThanSignature && (
        <Button variant="subtle" size="compact-sm" onClick={() => onDescribe(proof.evidenceId)}>
          {text('describe')}
        </Button>
      )}
    </div>
  );
};

const mendedByNewer: readonly string[] = [
  'effective.expired',
  'signature.unsigned',
  'signature.unsealed',
  'copy.plain',
  'readable.blank',
  'readable.coarse',
  'readable.pagesMissing',
];

const isMendedByNewer = ({ rule, reason }: CheckedProof['failures'][number]): boolean =>
  mendedByNewer.includes(`${rule}.${reason}`);

const ConfirmSignature = ({ item, proof }: Pick<Props, 'item' | 'proof'>) => {
  const text = useText('checklist');
  const update = useCommand('evidence.update');
  const signature = item.signature === 'signed' ? 'signed' : 'sealed';
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconChecks size={16} aria-hidden />}
      loading={update.pending}
      onClick={() => void update.run({ evidenceId: proof.evidenceId, patch: { signature } })}
    >
      {text(`confirm.${signature}`)}
    </Button>
  );
};

const ReadAgain = ({ proof }: Pick<Props, 'proof'>) => {
  const text = useText('checklist');
  const { dossier } = useCurrentDossier();
  const read = useCommand('checklist.readFiles');
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconRefresh size={16} aria-hidden />}
      loading={read.pending}
      disabled={!dossier}
      onClick={() => void read.run({ unitId: dossier?.unitId ?? '', evidenceId: proof.evidenceId })}
    >
      {text('readAgain')}
    </Button>
  );
};
