import { useState } from 'react';
import { useCurrentDossier } from '../../app/use-current-dossier.ts';

/** The place whose figures are shown: the one chosen, else that of the current dossier. */
export const useFigureUnit = () => {
  const { dossier } = useCurrentDossier();
  const [chosen, setUnitId] = useState<string | null>(null);
  return { unitId: chosen ?? dossier?.unitId ?? null, setUnitId, dossier };
};
