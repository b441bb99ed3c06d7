import type { Translation } from './sentences.ts';
import type { titlesVi } from './titles.vi.ts';

export const titlesEn: Translation<typeof titlesVi> = {
  today: 'Today',
  dossiers: 'Dossiers',
  newDossier: 'New dossier',
  dossier: 'Dossier overview',
  walk: 'Indicator by indicator',
  evidence: 'Evidence',
  figures: 'Figures',
  papers: 'Papers',
  publication: 'Publication and consultation',
  opinions: 'Opinions gathered',
  meeting: 'Proposal meeting',
  works: 'Works and debt',
  conditions: 'Preconditions',
  recognitions: 'Recognitions held',
  criteria: 'Criteria sets',
  criteriaSet: 'Criteria set',
  overlays: "Province's rules",
  overlay: "Province's levels and cases",
  units: 'Places',
  unit: 'Place',
  people: 'People and offices',
  history: 'History of changes',
  settings: 'Settings',
  notFound: 'No such page',
};
