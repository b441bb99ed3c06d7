import { Link, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { dayText } from '../../../ui/day-text.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { DossierView } from '../DossierPage.tsx';
import { ReviewList } from './ReviewList.tsx';
import classes from './Upgrade.module.css';
import { VersionChange } from './VersionChange.tsx';

/** Another text of the dossier's set: what it would change, and what is left to look at again since. */
export const UpgradePage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  return (
    <Loaded query={useQuery('dossiers.get', { dossierId })}>
      {(view) => <Upgrade view={view} />}
    </Loaded>
  );
};

const Upgrade = ({ view }: { readonly view: DossierView }) => {
  const text = useText('upgrade');
  const { setTitle: title, setVersion: version, dossier } = view;
  const { data: versions = [] } = useQuery('criteria.versions', {});
  const replacedOn = versions.find(({ sha256 }) => sha256 === dossier.setSha256)?.replacedOn;
  const lead = replacedOn
    ? text('leadReplaced', { title, version, day: dayText(replacedOn) })
    : text('lead', { title, version });
  return (
    <>
      <PageHeader title={useText('titles')('upgrade')} lead={lead} />
      {/* Answers of a dossier that never changed its text were all given to it. */}
      {dossier.answersFromSha256 !== null && <ReviewList dossierId={dossier.id} />}
      <VersionChange key={dossier.setSha256} view={view} />
      <p className={classes.otherPeriod}>
        <Link to={`/dossiers/${dossier.id}/forecast`}>{text('otherPeriod')}</Link>
      </p>
    </>
  );
};
