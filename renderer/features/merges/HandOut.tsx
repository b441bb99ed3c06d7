import { Button, Radio, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useCurrentDossier } from '../../app/use-current-dossier.ts';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import type { InputOf, OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import classes from './Merges.module.css';

export type Scope = InputOf<'merges.handOut'>['scope'];

const kinds = ['indicators', 'villageSheet', 'workspace'] as const;

/** One file for another machine: of everything, of some indicators, of a round of village sheets. */
export const HandOut = () => {
  const text = useText('merges');
  const [scope, setScope] = useState<Scope | null>(null);
  const [recipient, setRecipient] = useState('');
  const [made, setMade] = useState<OutputOf<'merges.handOut'> | null>(null);
  const handOver = useHandOver();
  const command = useCommand('merges.handOut', {
    onDone: (value) => {
      setMade(value);
      handOver(value);
    },
  });
  return (
    <Section title={text('handOut.title')} lead={text('handOut.lead')}>
      <div className={classes.stack}>
        <ScopeChoice onChange={setScope} />
        <TextInput
          className={classes.wide ?? ''}
          label={text('recipient')}
          description={text('recipientHint')}
          maxLength={200}
          value={recipient}
          onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
        />
        <Button
          leftSection={<IconDownload size={18} aria-hidden />}
          disabled={scope === null}
          loading={command.pending}
          onClick={() =>
            scope && void command.run({ scope, recipient, jobId: crypto.randomUUID() })
          }
        >
          {text('make')}
        </Button>
        {made && <Made made={made} />}
      </div>
    </Section>
  );
};

const ScopeChoice = ({ onChange }: { readonly onChange: (scope: Scope | null) => void }) => {
  const text = useText('merges');
  const { dossier } = useCurrentDossier();
  const [kind, setKind] = useState<(typeof kinds)[number]>('indicators');
  const choose = (value: string) => {
    const chosen = kinds.find((one) => one === value) ?? 'indicators';
    setKind(chosen);
    onChange(chosen === 'workspace' ? { kind: 'workspace' } : null);
  };
  return (
    <>
      <Radio.Group label={text('scope.label')} value={kind} onChange={choose}>
        <div className={classes.options}>
          {kinds.map((one) => (
            <Radio key={one} value={one} label={text(`scope.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {kind !== 'workspace' && !dossier && <p>{text('noDossier')}</p>}
      {kind === 'indicators' && dossier && (
        <IndicatorChoice key={dossier.id} dossierId={dossier.id} onChange={onChange} />
      )}
      {kind === 'villageSheet' && dossier && (
        <SheetChoice unitId={dossier.unitId} onChange={onChange} />
      )}
    </>
  );
};

const Made = ({ made }: { readonly made: OutputOf<'merges.handOut'> }) => {
  const text = useText('merges');
  const { name, sizeBytes, entries, files } = made;
  return (
    <Notice tone="green" title={text('made', { name, size: megabytes(sizeBytes) })} live>
      <p>{text('madeBody', { entries, files })}</p>
    </Notice>
  );
};
