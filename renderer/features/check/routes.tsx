import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const checkRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/check',
    title: 'check',
    component: lazyPage(async () => (await import('./CheckPage.tsx')).CheckPage),
  },
];
