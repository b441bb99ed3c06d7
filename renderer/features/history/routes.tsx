import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const historyRoutes: readonly FeatureRoute[] = [
  {
    path: '/history',
    title: 'history',
    component: lazyPage(async () => (await import('./HistoryPage.tsx')).HistoryPage),
  },
];
