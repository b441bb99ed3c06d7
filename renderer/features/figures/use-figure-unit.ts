import { useState } from 'react';
import { useParams } from 'wouter';
import { useCurrentDossier } from '../../app/use-current-dossier.ts';

/** The place whose figures are shown: the one chosen, else that of the address, else that of the current dossier. */
export const useFigureUnit = () => {
  const { dossier } = useCurrentDossier();
  const { unitId: named } = useParams();
  const [chosen, setUnitId] = useState<string | null>(null);
  return { unitId: chosen ?? named ?? dossier?.unitId ?? null, setUnitId, dossier };
};
