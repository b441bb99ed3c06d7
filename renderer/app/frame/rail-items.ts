import {
  IconBuildingCommunity,
  IconChartBar,
  IconFileText,
  IconFolders,
  IconHome,
  IconListCheck,
  IconPaperclip,
  IconSettings,
  type Icon,
} from '@tabler/icons-react';
import type { PageTitle } from '../feature-route.ts';

export type RailItem = {
  readonly title: PageTitle;
  readonly icon: Icon;
  readonly to: string;
  /** Addresses under which this part is the current one. */
  readonly within: RegExp;
};

/** The parts of the program; those of a dossier lead into the current one. */
export const railItems = (dossierId: string | null): readonly RailItem[] => {
  const inDossier = (page: string) =>
    dossierId === null ? '/dossiers' : `/dossiers/${dossierId}/${page}`;
  return [
    { title: 'today', icon: IconHome, to: '/', within: /^\/$/ },
    {
      title: 'dossiers',
      icon: IconFolders,
      to: '/dossiers',
      within: /^\/dossiers(?!\/[^/]+\/(evidence|matrix|papers))/,
    },
    {
      title: 'evidence',
      icon: IconPaperclip,
      to: inDossier('evidence'),
      within: /^\/dossiers\/[^/]+\/(evidence|matrix)/,
    },
    { title: 'figures', icon: IconChartBar, to: '/figures', within: /^\/figures/ },
    {
      title: 'papers',
      icon: IconFileText,
      to: inDossier('papers'),
      within: /^\/dossiers\/[^/]+\/papers/,
    },
    { title: 'criteria', icon: IconListCheck, to: '/criteria', within: /^\/(criteria|overlays)/ },
    { title: 'units', icon: IconBuildingCommunity, to: '/units', within: /^\/(units|people)/ },
    {
      title: 'settings',
      icon: IconSettings,
      to: '/settings',
      within: /^\/(settings|history|merges)/,
    },
  ];
};
