import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { severities } from '#shared/kernel/severity.ts';
import { findingText, placeText } from '#shared/messages/finding-text.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { Clean, NoErrors } from './Clean.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { matchingFindings, noFilter, type CheckView, type ReadFinding } from './finding-filter.ts';
import { SeverityGroup } from './SeverityGroup.tsx';

/** What a council would send the dossier back for, each line with the way to where it is mended. */
export const CheckPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  const check = useChecked(dossierId);
  return (
    <>
      <PageHeader title={useText('titles')('check')} lead={useText('check')('lead')} />
      <Loaded query={useQuery('dossiers.get', { dossierId })}>
        {(opened) => (
          <Loaded query={check}>{(view) => <Findings view={view} opened={opened} />}</Loaded>
        )}
      </Loaded>
    </>
  );
};

/** The check, asked again once the made files were read back: reading them takes longer than everything else. */
const useChecked = (dossierId: string) => {
  const check = useQuery('check.dossier', { dossierId });
  const { data: forms } = useQuery('papers.readForms', { dossierId });
  const { refetch } = check;
  const isNews = (forms?.read ?? 0) > 0;
  useEffect(() => {
    if (isNews) void refetch();
  }, [isNews, forms, refetch]);
  return check;
};

type Props = { readonly view: CheckView; readonly opened: OutputOf<'dossiers.get'> };

const Findings = ({ view, opened: { dossier } }: Props) => {
  const text = useText('check');
  const [filter, setFilter] = useState(noFilter);
  const findings = useRead(view);
  const shown = matchingFindings(findings, filter);
  const around = { dossierId: dossier.id, unitId: dossier.unitId, setId: dossier.setId };
  if (findings.length === 0) return <Clean dossierId={dossier.id} />;
  return (
    <>
      {view.counts.error === 0 && <NoErrors />}
      <FindingFilters
        counts={view.counts}
        findings={findings}
        filter={filter}
        onChange={(patch) => setFilter((before) => ({ ...before, ...patch }))}
      />
      {shown.length === 0 && <p role="status">{text('filter.none')}</p>}
      {severities.map((severity) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={shown.filter(({ finding }) => finding.severity === severity)}
          bases={view.bases}
          around={around}
        />
      ))}
    </>
  );
};

const useRead = ({ findings }: CheckView): readonly ReadFinding[] => {
  const language = useLanguage();
  return findings.map((finding) => ({
    finding,
    place: placeText(language, finding.place),
    sentence: findingText(language, finding),
  }));
};
