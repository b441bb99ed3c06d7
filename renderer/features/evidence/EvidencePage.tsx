import { IconPaperclip } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { unitFullName } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useAddProofs } from '../../app/proofs/use-add-proofs.ts';
import { UploadList } from '../../app/proofs/UploadList.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { FileDropArea } from '../../ui/files/FileDropArea.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { evidenceRows, type Proof } from './evidence-rows.ts';
import { EvidenceDrawer } from './EvidenceDrawer.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import classes from './EvidencePage.module.css';
import { PrintProofs } from './PrintProofs.tsx';
import { useProofStates } from './use-proof-states.ts';

type Opened = OutputOf<'dossiers.get'>;

/** All proofs of the unit, with what each one proves in this dossier. */
export const EvidencePage = () => {
  const { dossierId, evidenceId } = useParams<{ dossierId: string; evidenceId?: string }>();
  const dossier = useQuery('dossiers.get', { dossierId });
  return (
    <Loaded query={dossier}>
      {(opened) => (
        <Evidence
          key={evidenceId}
          opened={opened}
          first={evidenceId === undefined ? [] : [evidenceId]}
        />
      )}
    </Loaded>
  );
};

type Props = {
  readonly opened: Opened;
  /** Proofs that the address asks to be opened. */
  readonly first: readonly string[];
};

const Evidence = ({ opened, first }: Props) => {
  const text = useText('evidence');
  const titles = useText('titles');
  const { dossier, unit } = opened;
  const proofs = useQuery('evidence.list', { unitId: unit.id, dossierId: dossier.id });
  const [shown, setShown] = useState(first);
  const adding = useAddProofs({
    dossierId: dossier.id,
    targets: [],
    onAdded: (evidenceId) => setShown((before) => [...before, evidenceId]),
  });
  const show = useCallback((evidenceId: string) => setShown([evidenceId]), []);
  const addFiles = (files: readonly File[]) => void adding.add(files);
  return (
    <FileDropArea className={classes.page ?? ''} onFiles={addFiles} invitation={text('drop')}>
      <PageHeader
        title={titles('evidence')}
        lead={text('lead', { unit: unitFullName(unit) })}
        actions={
          <>
            <PrintProofs dossierId={dossier.id} />
            <FileChooser label={text('addFiles')} variant="filled" onFiles={addFiles}>
              {text('add')}
            </FileChooser>
          </>
        }
      />
      <UploadList adding={adding} />
      <Loaded query={proofs}>
        {(rows) => <Found rows={rows} opened={opened} shown={shown[0]} onShow={show} />}
      </Loaded>
      <EvidenceDrawer dossierId={dossier.id} waiting={shown} onShow={setShown} />
    </FileDropArea>
  );
};

type FoundProps = {
  readonly rows: readonly Proof[];
  readonly opened: Opened;
  readonly shown: string | undefined;
  readonly onShow: (evidenceId: string) => void;
};

const Found = ({ rows, opened: { dossier }, shown, onShow }: FoundProps) => {
  const text = useText('evidence');
  const states = useProofStates(dossier.id);
  const found = useMemo(
    () => evidenceRows({ proofs: rows, asOf: dossier.asOf, states }),
    [rows, dossier.asOf, states],
  );
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconPaperclip} title={text('emptyTitle')}>
        {text('emptyBody')}
      </EmptyState>
    );
  }
  return <EvidenceList dossierId={dossier.id} rows={found} shown={shown} onShow={onShow} />;
};
