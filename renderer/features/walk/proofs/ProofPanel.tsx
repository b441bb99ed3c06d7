import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { ProofDrawer } from '../../../app/proofs/ProofDrawer.tsx';
import { UploadList } from '../../../app/proofs/UploadList.tsx';
import { useAddProofs } from '../../../app/proofs/use-add-proofs.ts';
import { FileDropArea } from '../../../ui/files/FileDropArea.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { AddProof } from './AddProof.tsx';
import { Checklist } from './checklist/Checklist.tsx';
import { ChosenProof } from './ChosenProof.tsx';
import { NextToDescribe } from './NextToDescribe.tsx';
import { ProofList } from './ProofList.tsx';
import classes from './ProofPanel.module.css';

type Props = ViewProps & {
  readonly asOf: string;
  readonly isWide: boolean;
  readonly onWide: (wide: boolean) => void;
};

/** The right column: what proves the indicator. Files may be dropped anywhere on it. */
export const ProofPanel = ({ view, asOf, isWide, onWide }: Props) => {
  const text = useText('walk');
  const { chosenId, choose, described, describe, added, adding, addFiles } = useNewProofs(view);
  const describeOne = (evidenceId: string) => describe([evidenceId]);
  const chosen =
    view.evidence.find(({ linkId, evidenceId }) => [linkId, evidenceId].includes(chosenId ?? '')) ??
    view.evidence[0];
  const rest = described.slice(1);
  return (
    <FileDropArea
      className={classes.panel ?? ''}
      onFiles={addFiles}
      invitation={text('proof.drop')}
    >
      <Head count={view.evidence.length} isWide={isWide} onWide={onWide} />
      <div className={classes.scroll} data-wide={isWide || undefined}>
        <Checklist view={view} onChoose={choose} onAdded={added} onDescribe={describeOne} />
        <ProofList proofs={view.evidence} asOf={asOf} chosen={chosen ?? null} onChoose={choose} />
        <UploadList adding={adding} />
        <AddProof view={view} onFiles={addFiles} onAttached={choose} />
        {chosen && (
          <ChosenProof
            key={chosen.linkId}
            view={view}
            proof={chosen}
            onDescribe={() => describeOne(chosen.evidenceId)}
          />
        )}
      </div>
      <ProofDrawer
        evidenceId={described[0] ?? null}
        startPage={chosen?.evidenceId === described[0] ? (chosen?.pageFrom ?? 1) : 1}
        onClose={() => describe([])}
      >
        <NextToDescribe count={rest.length} onNext={() => describe(rest)} />
      </ProofDrawer>
    </FileDropArea>
  );
};

/** Which proof is in sight, and which have still to be described: those that were just added, one by one. */
const useNewProofs = ({ dossierId, code }: Props['view']) => {
  const [chosenId, choose] = useState<string | null>(null);
  const [described, describe] = useState<readonly string[]>([]);
  const added = (evidenceId: string) => {
    choose(evidenceId);
    describe((before) => [...before, evidenceId]);
  };
  const adding = useAddProofs({
    dossierId,
    targets: [code],
    onAdded: added,
  });
  const addFiles = (files: readonly File[]) => void adding.add(files);
  return { chosenId, choose, described, describe, added, adding, addFiles };
};

type HeadProps = Pick<Props, 'isWide' | 'onWide'> & { readonly count: number };

const Head = ({ count, isWide, onWide }: HeadProps) => {
  const text = useText('walk');
  const label = text(isWide ? 'proof.unpin' : 'proof.pin');
  const Sign = isWide ? IconPinnedOff : IconPin;
  return (
    <div className={classes.head}>
      <h2 className={classes.title}>{text('proof.title', { count })}</h2>
      <Tooltip label={label}>
        <ActionIcon
          variant={isWide ? 'light' : 'subtle'}
          color={isWide ? 'blue' : 'gray'}
          size={36}
          aria-label={label}
          aria-pressed={isWide}
          onClick={() => onWide(!isWide)}
        >
          <Sign size={20} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
};
