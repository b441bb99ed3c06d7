import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { CheckPackage } from './CheckPackage.tsx';
import classes from './Packages.module.css';
import { ReceivedContents } from './ReceivedContents.tsx';
import { ReceivedList } from './ReceivedList.tsx';

/** Packages of other offices: checked, taken in, looked at. */
export const ReceivedPage = () => {
  const text = useText('packages');
  const [shown, setShown] = useState<string | null>(null);
  const received = useQuery('packages.received', {});
  return (
    <>
      <PageHeader title={useText('titles')('packages')} lead={text('receivedLead')} />
      <div className={classes.page}>
        <CheckPackage />
        <Section title={text('received')}>
          <Loaded query={received}>
            {(packages) => <ReceivedList packages={packages} shown={shown} onShow={setShown} />}
          </Loaded>
        </Section>
        {shown !== null && (
          <ReceivedContents key={shown} id={shown} packages={received.data ?? []} />
        )}
      </div>
    </>
  );
};
