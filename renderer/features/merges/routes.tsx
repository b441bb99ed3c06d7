import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const mergesRoutes: readonly FeatureRoute[] = [
  {
    path: '/merges',
    title: 'merges',
    component: lazyPage(async () => (await import('./MergesPage.tsx')).MergesPage),
  },
];
