import { useLocation } from 'wouter';
import { readLastingCode } from '#shared/evidence/lasting-code.ts';
import { useText } from '../../ui/use-text.ts';
import { useCurrentDossier } from '../use-current-dossier.ts';
import { useQuery } from '../use-query.ts';
import type { PaletteEntry } from './palette-entries.ts';

/** The proof whose lasting code was typed, or read by a hand scanner, which types as a keyboard does. */
export const useCodeEntry = (typed: string): readonly PaletteEntry[] => {
  const text = useText('frame');
  const [, navigate] = useLocation();
  const { dossier } = useCurrentDossier();
  const code = readLastingCode(typed);
  const enabled = code !== null && dossier !== undefined;
  const { data } = useQuery('evidence.byCode', { code: code ?? '' }, { enabled });
  if (!data || !dossier || code === null) return [];
  return [
    {
      key: code,
      group: 'proofs',
      label: text('palette.openProof', { label: data.label, code }),
      run: () => navigate(`/dossiers/${dossier.id}/evidence/${data.evidenceId}`),
    },
  ];
};
