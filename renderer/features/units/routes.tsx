import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const unitsRoutes: readonly FeatureRoute[] = [
  {
    path: '/units',
    title: 'units',
    component: lazyPage(async () => (await import('./UnitListPage.tsx')).UnitListPage),
  },
  {
    path: '/units/:unitId',
    title: 'unit',
    component: lazyPage(async () => (await import('./UnitPage.tsx')).UnitPage),
  },
];
