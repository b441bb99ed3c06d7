import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const importsRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/import',
    title: 'importTable',
    component: lazyPage(async () => (await import('./ImportPage.tsx')).ImportPage),
  },
];
