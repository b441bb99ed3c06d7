import { Button } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { askedBy, PackageOptions, plainOptions } from './PackageOptions.tsx';
import classes from './Packages.module.css';
import { PackageResult } from './PackageResult.tsx';
import { Submissions } from './Submissions.tsx';

/** The dossier as one file for the council: how it is made, what came of it, and which were handed in. */
export const PackagePage = () => {
  const { dossierId = '' } = useParams();
  const text = useText('packages');
  const [options, setOptions] = useState(plainOptions);
  const [made, setMade] = useState<OutputOf<'packages.make'> | null>(null);
  const command = useCommand('packages.make', { onDone: setMade });
  const make = () => void command.run({ dossierId, ...askedBy(options) });
  return (
    <>
      <PageHeader
        title={useText('titles')('package')}
        lead={text('lead')}
        actions={
          <Button
            leftSection={<IconPackageExport size={18} aria-hidden />}
            loading={command.pending}
            onClick={make}
          >
            {text('make')}
          </Button>
        }
      />
      <div className={classes.page}>
        {made && <PackageResult made={made} />}
        <Section title={text('options')}>
          <PackageOptions options={options} onChange={setOptions} />
        </Section>
        <Section title={text('submissions')}>
          <Loaded query={useQuery('packages.submissions', { dossierId })}>
            {(submissions) => <Submissions submissions={submissions} />}
          </Loaded>
        </Section>
      </div>
    </>
  );
};
