import { useState } from 'react';
import { useQuery } from '../../app/use-query.ts';
import type { Place, Template } from './TemplatePage.tsx';

type Dossier = { readonly id: string; readonly unitName: string; readonly year: number };

export type TrialDossier = {
  /** null is the sample that comes with the program. */
  readonly dossierId: string | null;
  readonly dossiers: readonly Dossier[];
  readonly choose: (dossierId: string | null) => void;
};

const key = 'hoso.trial';

/** Whose facts fill a trial: what was chosen last for this procedure, else the sample, else the newest dossier. */
export const useTrialDossier = (place: Place, template: Template): TrialDossier => {
  const { data: dossiers = [] } = useQuery('dossiers.list', {});
  const [chosen, setChosen] = useState<string | null>(() =>
    localStorage.getItem(`${key}.${place.procedureId}`),
  );
  const known = dossiers.some(({ id }) => id === chosen) ? chosen : null;
  const fallback = template.hasSample ? null : (dossiers[0]?.id ?? null);
  return {
    dossierId: known ?? fallback,
    dossiers,
    choose: (dossierId) => {
      localStorage.setItem(`${key}.${place.procedureId}`, dossierId ?? '');
      setChosen(dossierId);
    },
  };
};
