import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const boundRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/bound',
    title: 'bound',
    component: lazyPage(async () => (await import('./BoundPage.tsx')).BoundPage),
  },
];
