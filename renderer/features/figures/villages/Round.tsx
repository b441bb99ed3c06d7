import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SheetView } from './grid-places.ts';
import { PrintButtons } from './PrintButtons.tsx';
import { Questions } from './Questions.tsx';
import { Returns } from './Returns.tsx';
import { VillageGrid } from './VillageGrid.tsx';

/** One round of sheets: print, type, use the sums, keep the scans. */
export const Round = ({ sheetId }: { readonly sheetId: string }) => (
  <Loaded query={useQuery('villages.sheet', { sheetId })}>
    {(sheet) => (sheet.rows.length === 0 ? <NoVillages /> : <RoundOf sheet={sheet} />)}
  </Loaded>
);

const NoVillages = () => {
  const text = useText('figures');
  return (
    <Notice tone="amber" title={text('sheets.noVillages')}>
      {text('sheets.noVillagesBody')} <Link to="/units">{text('sheets.addVillages')}</Link>
    </Notice>
  );
};

const RoundOf = ({ sheet }: { readonly sheet: SheetView }) => {
  const text = useText('figures');
  const [turned, setTurned] = useState(false);
  return (
    <>
      <Section
        title={text('sheets.grid')}
        lead={text('sheets.gridHelp')}
        actions={
          <>
            <Switch
              label={text('sheets.turn')}
              style={{ alignSelf: 'center' }}
              checked={turned}
              onChange={(event) => setTurned(event.currentTarget.checked)}
            />
            <Questions sheet={sheet} />
            <PrintButtons sheetId={sheet.sheetId} />
            <UseSums sheetId={sheet.sheetId} />
          </>
        }
      >
        <VillageGrid sheet={sheet} turned={turned} />
      </Section>
      <Returns sheet={sheet} />
    </>
  );
};

const UseSums = ({ sheetId }: { readonly sheetId: string }) => {
  const text = useText('figures');
  const toast = useToast();
  const use = useCommand('villages.useSums', {
    onDone: ({ changed }) =>
      toast({ tone: 'done', title: text('sheets.summed', { count: changed }) }),
  });
  return (
    <Button loading={use.pending} onClick={() => void use.run({ sheetId })}>
      {text('sheets.useSums')}
    </Button>
  );
};
