import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import type { At } from '../PaperDesk.tsx';
import type { PaperView } from '../paper-view.ts';
import { CurrentPages } from './CurrentPages.tsx';
import { IssuedPages } from './IssuedPages.tsx';
import { ScanPages } from './ScanPages.tsx';

type Props = { readonly at: At; readonly view: PaperView };
type Shown = 'now' | 'issued' | 'scan';

/** The real pages: as the facts stand, and for a signed paper as it was issued and scanned. */
export const PaperPreview = ({ at, view }: Props) => {
  const text = useText('papers');
  const [chosen, setChosen] = useState<Shown | null>(null);
  const choices = choicesOf(view);
  const shown = choices.find((one) => one === chosen) ?? choices[0] ?? 'now';
  return (
    <section className={classes.preview} aria-label={text('view.label')}>
      {choices.length > 1 && (
        <SegmentedControl
          size="sm"
          aria-label={text('view.label')}
          value={shown}
          data={choices.map((value) => ({ value, label: text(`view.${value}`) }))}
          onChange={(value) => setChosen(choices.find((one) => one === value) ?? null)}
        />
      )}
      <div className={classes.pages}>
        {shown === 'now' && <CurrentPages dossierId={at.dossierId} paper={view.paper} />}
        {shown === 'issued' && <IssuedPages dossierId={at.dossierId} view={view} />}
        {shown === 'scan' && view.scanSha256 && (
          <ScanPages
            sha256={view.scanSha256}
            name={text('view.scanName', { number: view.number ?? '' })}
          />
        )}
      </div>
    </section>
  );
};

/** A signed paper opens as it was issued; the pages of now are worth a look only when they differ. */
const choicesOf = ({ state, scanSha256 }: PaperView): readonly Shown[] => {
  const scan = scanSha256 === null ? [] : (['scan'] as const);
  if (state === 'signed') return ['issued', ...scan];
  if (state === 'signed-stale') return ['issued', ...scan, 'now'];
  return ['now'];
};
