import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const packagesRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/package',
    title: 'package',
    component: lazyPage(async () => (await import('./PackagePage.tsx')).PackagePage),
  },
  {
    path: '/packages',
    title: 'packages',
    component: lazyPage(async () => (await import('./ReceivedPage.tsx')).ReceivedPage),
  },
];
