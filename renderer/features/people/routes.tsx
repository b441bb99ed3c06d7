import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const peopleRoutes: readonly FeatureRoute[] = [
  {
    path: '/people',
    title: 'people',
    component: lazyPage(async () => (await import('./PeoplePage.tsx')).PeoplePage),
  },
];
