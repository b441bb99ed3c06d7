import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { ErrorSummary, type SummaryItem } from '../../ui/ErrorSummary.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { draftOf, type OverlayView } from './overlay-draft.ts';
import { overlayFaults, overlayInput } from './overlay-input.ts';
import { OverlayAbout } from './OverlayAbout.tsx';
import { OverlayActs } from './OverlayActs.tsx';
import { OverlayLevels } from './OverlayLevels.tsx';
import { OverlayRules } from './OverlayRules.tsx';

/** What a province decided on a set: acts, a level for each delegated indicator, cases that are not applicable. */
export const OverlayPage = () => {
  const overlayId = useParams()['overlayId'] ?? '';
  return (
    <Loaded query={useQuery('criteria.overlays', {})}>
      {(overlays) => (
        <OverlayEditor
          key={overlayId}
          overlay={overlays.find(({ id }) => id === overlayId) ?? null}
        />
      )}
    </Loaded>
  );
};

const OverlayEditor = ({ overlay }: { readonly overlay: OverlayView | null }) => {
  const text = useText('criteria');
  const toast = useToast();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(() => draftOf(overlay));
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);
  const save = useCommand('criteria.saveOverlay', {
    onDone: ({ overlayId }) => {
      toast({ tone: 'done', title: text('overlay.saved') });
      navigate(`/overlays/${overlayId}`);
    },
  });
  const submit = () => {
    const found = overlayFaults(draft, text);
    setFaults(found);
    if (found.length === 0) void save.run(overlayInput(draft, text('rule.all')));
  };
  const part = { draft, onChange: setDraft };
  return (
    <>
      <PageHeader
        title={overlay?.title ?? text('overlay.new')}
        actions={
          <Button loading={save.pending} onClick={submit}>
            {text('overlay.save')}
          </Button>
        }
      />
      <ErrorSummary items={faults} />
      <OverlayAbout {...part} />
      <OverlayActs {...part} />
      <OverlayLevels {...part} />
      <OverlayRules {...part} />
    </>
  );
};
