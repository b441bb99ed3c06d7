import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '../bridge/client.ts';
import { useQuery } from './use-query.ts';

export type DossierRow = OutputOf<'dossiers.list'>[number];

const key = 'hoso.dossier';
const inAddress = /^\/dossiers\/([^/]+)/;

/**
 * The dossier the officer works on: that of the address, else the one opened last, else the newest. Pages
 * outside a dossier (figures, today) are about its unit.
 */
export const useCurrentDossier = (): {
  readonly dossier: DossierRow | null;
  readonly dossiers: readonly DossierRow[] | undefined;
} => {
  const [location] = useLocation();
  const { data: dossiers } = useQuery('dossiers.list', {});
  const named = inAddress.exec(location)?.[1];
  const find = (id: string | null | undefined) => dossiers?.find((row) => row.id === id);
  const opened = find(named);
  const dossier = opened ?? find(localStorage.getItem(key)) ?? dossiers?.[0] ?? null;
  useEffect(() => {
    if (opened) localStorage.setItem(key, opened.id);
  }, [opened]);
  return { dossier, dossiers };
};

/** Makes a dossier the current one without opening a page of it. */
export const rememberDossier = (dossierId: string): void => localStorage.setItem(key, dossierId);
