import { Select } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { dayText } from '../../../ui/day-text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { DossierView } from '../DossierPage.tsx';
import classes from './Upgrade.module.css';
import { UpgradePreview } from './UpgradePreview.tsx';

type Version = OutputOf<'criteria.versions'>[number];
type ViewProps = { readonly view: DossierView };

/** Chooses another version of the dossier's set and shows what it would change. */
export const VersionChange = ({ view }: ViewProps) => {
  const text = useText('upgrade');
  return (
    <Section title={text('choose.title')} lead={text('choose.lead')}>
      <Loaded query={useQuery('criteria.versions', {})}>
        {(versions) => <Choice view={view} versions={versions.filter(fits(view, versions))} />}
      </Loaded>
    </Section>
  );
};

/** The other texts of the same level, grade and period. */
const fits =
  ({ dossier }: DossierView, versions: readonly Version[]) =>
  (one: Version): boolean => {
    const own = versions.find(({ id }) => id === dossier.setId);
    const isAlike =
      own?.level === one.level && own.grade === one.grade && own.periodFrom === one.periodFrom;
    return isAlike && one.sha256 !== dossier.setSha256;
  };

const Choice = ({ view, versions }: ViewProps & { readonly versions: readonly Version[] }) => {
  const text = useText('upgrade');
  const [chosen, setChosen] = useState(view.textInForce);
  const label = useVersionLabel();
  const only = versions.length === 1 ? versions[0] : undefined;
  const version = versions.find(({ sha256 }) => sha256 === chosen) ?? only;
  if (versions.length === 0) return <p className={classes.quiet}>{text('choose.none')}</p>;
  return (
    <>
      <Select
        className={classes.choice ?? ''}
        label={text('choose.version')}
        placeholder={text('choose.placeholder')}
        data={versions.map((one) => ({ value: one.sha256, label: label(one) }))}
        value={version?.sha256 ?? null}
        allowDeselect={false}
        onChange={(value) => value !== null && setChosen(value)}
      />
      {version && (
        <UpgradePreview
          wanted={{ dossierId: view.dossier.id, setId: version.id, version: version.version }}
        />
      )}
    </>
  );
};

const useVersionLabel = (): ((version: Version) => string) => {
  const text = useText('upgrade');
  const criteria = useText('criteria');
  return ({ title, version, origin, replacedOn }) => {
    const name = text('choose.option', { title, version, origin: criteria(`origin.${origin}`) });
    return replacedOn === null
      ? name
      : `${name}, ${text('choose.until', { day: dayText(replacedOn) })}`;
  };
};
