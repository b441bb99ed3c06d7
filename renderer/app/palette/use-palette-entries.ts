import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLocation } from 'wouter';
import { useText } from '../../ui/use-text.ts';
import { allRoutes } from '../all-routes.ts';
import { useCurrentDossier } from '../use-current-dossier.ts';
import { useQuery } from '../use-query.ts';
import { useUndo } from '../use-undo.ts';
import type { PaletteEntry } from './palette-entries.ts';

/** Everything the palette can go to or do: pages, the indicators of the current dossier, commands. */
export const usePaletteEntries = (onKeys: () => void): readonly PaletteEntry[] => {
  const pages = usePageEntries();
  const indicators = useIndicatorEntries();
  const commands = useCommandEntries(onKeys);
  return [...pages, ...indicators, ...commands];
};

const usePageEntries = (): readonly PaletteEntry[] => {
  const titles = useText('titles');
  const [, navigate] = useLocation();
  const { dossier } = useCurrentDossier();
  return allRoutes.flatMap(({ path, title }) => {
    const to = addressOf(path, dossier?.id);
    if (to === null) return [];
    return [{ key: path, group: 'pages', label: titles(title), run: () => navigate(to) }];
  });
};

/** The address of a page that needs no more than the current dossier; null for any other. */
const addressOf = (pattern: string, dossierId: string | undefined): string | null => {
  const withoutOptional = pattern.replace(/\/:\w+\?/g, '');
  const filled = dossierId
    ? withoutOptional.replace(/^\/dossiers\/:\w+/, `/dossiers/${dossierId}`)
    : withoutOptional;
  return filled.includes(':') || filled.includes('*') ? null : filled;
};

const useIndicatorEntries = (): readonly PaletteEntry[] => {
  const [, navigate] = useLocation();
  const { dossier } = useCurrentDossier();
  const dossierId = dossier?.id ?? '';
  const { data = [] } = useQuery('assessments.tree', { dossierId }, { enabled: dossierId !== '' });
  return data.flatMap(({ indicators }) =>
    indicators.map(({ code, name }) => ({
      key: code,
      group: 'indicators',
      label: `${code} ${name}`,
      run: () => navigate(`/dossiers/${dossierId}/walk/${code}`),
    })),
  );
};

const useCommandEntries = (onKeys: () => void): readonly PaletteEntry[] => {
  const text = useText('frame');
  const undo = useUndo();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  const [, navigate] = useLocation();
  return [
    {
      key: 'new',
      group: 'commands',
      label: text('newDossier'),
      run: () => navigate('/dossiers/new'),
    },
    { key: 'undo', group: 'commands', label: text('palette.undo'), run: () => void undo() },
    {
      key: 'theme',
      group: 'commands',
      label: text('palette.theme'),
      run: () => setColorScheme(other),
    },
    { key: 'keys', group: 'commands', label: text('palette.keys'), run: onKeys },
  ];
};
