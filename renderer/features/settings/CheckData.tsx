import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

type Problems = OutputOf<'workspace.check'>['problems'];

/** Reads everything again and says whether it is whole. How far it is, and Hủy, stand at the foot of the window. */
export const CheckData = () => {
  const text = useText('settings');
  const [problems, setProblems] = useState<Problems | null>(null);
  const check = useCommand('workspace.check', { onDone: (found) => setProblems(found.problems) });
  const run = () => {
    setProblems(null);
    void check.run({ jobId: crypto.randomUUID() });
  };
  return (
    <Section
      title={text('check.title')}
      lead={text('check.lead')}
      actions={
        <Button variant="default" loading={check.pending} onClick={run}>
          {text('check.run')}
        </Button>
      }
    >
      {problems && <Findings problems={problems} />}
    </Section>
  );
};

const Findings = ({ problems }: { readonly problems: Problems }) => {
  const text = useText('settings');
  if (problems.length === 0)
    return (
      <Alert role="status" color="green" icon={<IconShieldCheck />}>
        {text('check.fine')}
      </Alert>
    );
  const lostFilesOnly = problems.every(({ kind }) => kind === 'file');
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle />}
      title={text(lostFilesOnly ? 'check.foundFiles' : 'check.found', { count: problems.length })}
    >
      <ul>
        {problems.map(({ kind, detail }) => (
          <li key={kind + detail}>
            {text(`check.${kind}`)}: {detail}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
