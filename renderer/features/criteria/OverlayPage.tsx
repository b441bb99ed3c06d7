import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { ErrorSummary, type SummaryItem } from '../../ui/ErrorSummary.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import type { OverlayDraft } from './overlay-draft.ts';
import type { OverlayView } from './overlays/line-draft.ts';
import { overlayFaults, overlayInput } from './overlay-input.ts';
import { OverlayAbout, type OverlayPartProps } from './OverlayAbout.tsx';
import { OverlayActs } from './OverlayActs.tsx';
import classes from './OverlayPage.module.css';
import { OverlayRules } from './OverlayRules.tsx';
import { AddedIndicators } from './overlays/AddedIndicators.tsx';
import { IndicatorList, indicatorsOf } from './overlays/IndicatorList.tsx';
import { useExportOverlay } from './overlays/use-export-overlay.ts';
import { useOverlayDraft } from './overlays/use-overlay-draft.ts';

/** What a province decided on a set: acts, levels, parts, added indicators, and what may be not applicable. */
export const OverlayPage = () => {
  const overlayId = useParams()['overlayId'] ?? '';
  return (
    <Loaded query={useQuery('criteria.overlays', {})}>
      {(overlays) => {
        const overlay = overlays.find(({ id }) => id === overlayId) ?? null;
        // Another version, as after undo or a file taken in, is read anew.
        return <OverlayEditor key={`${overlayId} ${overlay?.version}`} overlay={overlay} />;
      }}
    </Loaded>
  );
};

const OverlayEditor = ({ overlay }: { readonly overlay: OverlayView | null }) => {
  const text = useText('criteria');
  const { draft, isDirty, change, forget, restart } = useOverlayDraft(overlay);
  const { save, submit, faults } = useSave(draft, forget);
  const part = { draft, onChange: change };
  return (
    <>
      <PageHeader
        title={overlay?.title ?? text('overlay.new')}
        actions={
          <>
            {overlay && <ExportButton overlay={overlay} />}
            <Button loading={save.pending} onClick={submit}>
              {text('overlay.save')}
            </Button>
          </>
        }
      />
      <ErrorSummary items={faults} />
      {isDirty && <Unsaved onDiscard={restart} />}
      <OverlayAbout {...part} />
      <OverlayActs {...part} />
      <OfSet {...part} />
      <OverlayRules {...part} />
    </>
  );
};

const Unsaved = ({ onDiscard }: { readonly onDiscard: () => void }) => {
  const text = useText('setEditor');
  return (
    <p className={classes.unsaved}>
      {text('unsaved')}{' '}
      <Button size="compact-sm" variant="subtle" onClick={onDiscard}>
        {text('discard')}
      </Button>
    </p>
  );
};

/** What hangs on the indicators of the set, once one is chosen. */
const OfSet = (part: OverlayPartProps) => {
  const setId = part.draft.baseSetId;
  const query = useQuery('criteria.set', { setId }, { enabled: setId !== '' });
  if (setId === '') return null;
  return (
    <Loaded query={query}>
      {(set) => (
        <>
          <IndicatorList {...part} set={set} />
          <AddedIndicators {...part} set={set} />
        </>
      )}
    </Loaded>
  );
};

const useSave = (draft: OverlayDraft, forget: () => void) => {
  const text = useText('criteria');
  const toast = useToast();
  const [, navigate] = useLocation();
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);
  const setId = draft.baseSetId;
  const { data: set } = useQuery('criteria.set', { setId }, { enabled: setId !== '' });
  const save = useCommand('criteria.saveOverlay', {
    onDone: ({ overlayId }) => {
      forget();
      toast({ tone: 'done', title: text('overlay.saved') });
      navigate(`/overlays/${overlayId}`);
    },
  });
  const submit = () => {
    const found = overlayFaults(draft, text);
    setFaults(found);
    const indicators = set ? indicatorsOf(set) : [];
    if (found.length === 0)
      void save.run(overlayInput(draft, { all: text('rule.all'), indicators }));
  };
  return { save, submit, faults };
};

const ExportButton = ({ overlay }: { readonly overlay: OverlayView }) => {
  const text = useText('criteria');
  const made = useExportOverlay();
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={made.pending}
      onClick={() => void made.run({ overlayId: overlay.id })}
    >
      {text('export.json')}
    </Button>
  );
};
