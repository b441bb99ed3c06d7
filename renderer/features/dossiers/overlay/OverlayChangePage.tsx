import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { OverlayChanges } from './OverlayChanges.tsx';
import classes from './OverlayChange.module.css';

type Overlay = OutputOf<'criteria.overlays'>[number];
type Opened = OutputOf<'dossiers.get'>;

/** Another overlay for a dossier: what changes is seen first, and then applied. */
export const OverlayChangePage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  const overlays = useQuery('criteria.overlays', {});
  return (
    <Loaded query={useQuery('dossiers.get', { dossierId })}>
      {({ dossier, pins }) => (
        <Loaded query={overlays}>
          {(all) => (
            <Change
              dossier={dossier}
              pins={pins}
              overlays={all.filter(({ baseSetId }) => baseSetId === dossier.setId)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
};

type Props = Pick<Opened, 'dossier' | 'pins'> & { readonly overlays: readonly Overlay[] };

/** The one it has, in its newest text; without one the first that there is for its set. */
const proposed = ({ dossier, overlays }: Omit<Props, 'pins'>): string =>
  (overlays.find(({ id }) => id === dossier.overlayId) ?? overlays[0])?.id ?? '';

/** The very text the dossier has already: applying it would change nothing. */
const isApplied = ({ dossier, pins }: Omit<Props, 'overlays'>, overlayId: string | null): boolean =>
  dossier.overlayId === overlayId &&
  !pins.some(({ kind, outdated }) => kind === 'overlay' && outdated);

const Change = ({ dossier, pins, overlays }: Props) => {
  const text = useText('overlays');
  const titles = useText('titles');
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState(() => proposed({ dossier, overlays }));
  const overlayId = chosen === '' ? null : chosen;
  const preview = useQuery('assessments.overlayPreview', { dossierId: dossier.id, overlayId });
  const apply = useCommand('dossiers.setOverlay', {
    undoText: text('change.applied'),
    onDone: () => navigate(`/dossiers/${dossier.id}`),
  });
  return (
    <>
      <PageHeader
        title={titles('dossierOverlay')}
        lead={text('change.lead')}
        actions={
          <Button
            loading={apply.pending}
            disabled={!preview.data || isApplied({ dossier, pins }, overlayId)}
            onClick={() => void apply.run({ dossierId: dossier.id, overlayId })}
          >
            {text('change.apply')}
          </Button>
        }
      />
      <Choice overlays={overlays} chosen={chosen} onChange={setChosen} />
      <Loaded query={preview}>{(found) => <OverlayChanges preview={found} />}</Loaded>
    </>
  );
};

type ChoiceProps = {
  readonly overlays: readonly Overlay[];
  readonly chosen: string;
  readonly onChange: (overlayId: string) => void;
};

const Choice = ({ overlays, chosen, onChange }: ChoiceProps) => {
  const text = useText('overlays');
  return (
    <div className={classes.choice}>
      <NativeSelect
        label={text('change.choose')}
        value={chosen}
        data={[
          ...overlays.map(({ id, title, version }) => ({
            value: id,
            label: text('change.option', { title, version }),
          })),
          { value: '', label: text('change.none') },
        ]}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Link to={chosen === '' ? '/overlays' : `/overlays/${chosen}`}>
        {useText('titles')('overlays')}
      </Link>
    </div>
  );
};
