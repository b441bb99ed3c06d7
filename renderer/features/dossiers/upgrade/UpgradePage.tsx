import { useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { DossierView } from '../DossierPage.tsx';
import { ReviewList } from './ReviewList.tsx';
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
  const { setTitle: title, setVersion: version } = view;
  return (
    <>
      <PageHeader title={useText('titles')('upgrade')} lead={text('lead', { title, version })} />
      <ReviewList dossierId={view.dossier.id} />
      <VersionChange key={view.dossier.setSha256} view={view} />
    </>
  );
};
