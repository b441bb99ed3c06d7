import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const planningRoutes: readonly FeatureRoute[] = [
  {
    path: '/progress',
    title: 'unitsProgress',
    component: lazyPage(
      async () => (await import('./units/UnitsProgressPage.tsx')).UnitsProgressPage,
    ),
  },
  {
    path: '/dossiers/:dossierId/progress',
    title: 'progress',
    component: lazyPage(async () => (await import('./ProgressPage.tsx')).ProgressPage),
  },
  {
    path: '/dossiers/:dossierId/work',
    title: 'work',
    component: lazyPage(async () => (await import('./WorkPage.tsx')).WorkPage),
  },
];
