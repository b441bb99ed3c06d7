import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const walkRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/walk/:code?',
    title: 'walk',
    wide: true,
    component: lazyPage(async () => (await import('./WalkPage.tsx')).WalkPage),
  },
];
