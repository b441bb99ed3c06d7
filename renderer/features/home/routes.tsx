import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const homeRoutes: readonly FeatureRoute[] = [
  {
    path: '/',
    title: 'today',
    component: lazyPage(async () => (await import('./TodayPage.tsx')).TodayPage),
  },
];
