import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

/** Reads everything again and says whether it is whole. */
export const CheckData = () => {
  const text = useText('settings');
  const [isAsked, setIsAsked] = useState(false);
  const check = useQuery('workspace.check', {}, { enabled: isAsked });
  const run = () => {
    if (isAsked) void check.refetch();
    setIsAsked(true);
  };
  return (
    <Section
      title={text('check.title')}
      lead={text('check.lead')}
      actions={
        <Button variant="default" loading={check.isFetching} onClick={run}>
          {text('check.run')}
        </Button>
      }
    >
      {isAsked && (
        <Loaded query={check}>{({ problems }) => <Findings problems={problems} />}</Loaded>
      )}
    </Section>
  );
};

type Problem = { readonly kind: 'database' | 'journal' | 'file'; readonly detail: string };

const Findings = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const text = useText('settings');
  if (problems.length === 0)
    return (
      <Alert role="status" color="green" icon={<IconShieldCheck />}>
        {text('check.fine')}
      </Alert>
    );
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle />}
      title={text('check.found', { count: problems.length })}
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
