import { Button, Radio } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import type { SignedCopies } from '#shared/dossier/book/book-plan.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Bound.module.css';
import { BookPlan } from './BookPlan.tsx';
import { BookResult } from './BookResult.tsx';
import { PrintPack } from './PrintPack.tsx';

/** The whole dossier as one PDF: what will be in it, the button, and what came of it. */
export const BoundPage = () => {
  const { dossierId = '' } = useParams();
  const text = useText('bound');
  const [copies, setCopies] = useState<SignedCopies>('scan');
  const [bound, setBound] = useState<OutputOf<'binder.bound'> | null>(null);
  const command = useCommand('binder.bound', { onDone: setBound });
  const bind = () =>
    void command.run({ dossierId, signedCopies: copies, jobId: crypto.randomUUID() });
  return (
    <>
      <PageHeader
        title={useText('titles')('bound')}
        lead={text('lead')}
        actions={
          <Button
            leftSection={<IconBook2 size={18} aria-hidden />}
            loading={command.pending}
            onClick={bind}
          >
            {text('bind')}
          </Button>
        }
      />
      <div className={classes.page}>
        {bound && <BookResult bound={bound} />}
        <Loaded query={useQuery('binder.boundPlan', { dossierId })}>
          {(plan) => (
            <BookPlan
              plan={plan}
              choice={<SignedChoice copies={copies} plan={plan} onChange={setCopies} />}
            />
          )}
        </Loaded>
        <PrintPack dossierId={dossierId} />
      </div>
    </>
  );
};

type ChoiceProps = {
  readonly copies: SignedCopies;
  readonly plan: OutputOf<'binder.boundPlan'>;
  readonly onChange: (copies: SignedCopies) => void;
};

/** Asked only where something is signed. */
const SignedChoice = ({ copies, plan, onChange }: ChoiceProps) => {
  const text = useText('bound');
  if (!plan.papers.some(({ state }) => state === 'signed' || state === 'signed-stale')) return null;
  return (
    <Radio.Group
      label={text('signed.label')}
      value={copies}
      onChange={(value) => onChange(value === 'made' ? 'made' : 'scan')}
    >
      <div className={classes.choices}>
        <Radio value="scan" label={text('signed.scan')} />
        <Radio value="made" label={text('signed.made')} />
      </div>
    </Radio.Group>
  );
};
