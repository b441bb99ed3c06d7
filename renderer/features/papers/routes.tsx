import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const papersRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/papers',
    title: 'papers',
    component: lazyPage(async () => (await import('./PapersPage.tsx')).PapersPage),
  },
  {
    path: '/dossiers/:dossierId/papers/:paper',
    title: 'paper',
    wide: true,
    component: lazyPage(async () => (await import('./PaperPage.tsx')).PaperPage),
  },
];
